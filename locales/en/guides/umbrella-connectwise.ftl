about = Connects Cisco Umbrella’s MSP or MSSP console to ConnectWise PSA. An API member with two keys lets Umbrella keep configurations up to date and open tickets.

## Sources

source-translated = The German page was translated by a machine and then corrected by a person. Cisco takes no responsibility for mistakes in it and advises you to follow the English original.
source-afterwards = Explains what the integration does once the keys are in place.

## Questions

question-integrated = Is this Umbrella console already integrated with ConnectWise PSA?
    .answer-no = No, this is the first time
    .effect-no = You set up the integration with the PSA wizard of the Umbrella console.
    .answer-yes = Yes, it is integrated
    .effect-yes = You only replace the keys in the Umbrella console. You no longer need the old username and password.
question-console = Which Umbrella console do you use?
    .answer-msp = The MSP console
    .effect-msp = The menu is called “MSP Settings”.
    .answer-mssp = The MSSP console
    .effect-mssp = The menu is called “MSSP Settings”.
question-product = Is this a Cisco Umbrella console or a Cisco Secure Access console?
    .answer-umbrella = Cisco Umbrella
    .effect-umbrella = This guide is for you.
    .answer-secure-access = Cisco Secure Access
    .effect-secure-access = This guide does not apply.

## Credentials

credential-site = Server of ConnectWise PSA
credential-company-id = Company ID for ConnectWise PSA
credential-public-key = Public key
credential-private-key = Private key

## Deviations

screen-words-english = Cisco’s German page translates words that are English on the screen of ConnectWise PSA. Lotse uses the words that you really see. The first step lists the mistranslated ones.
sample-keys-left-out = Cisco’s page shows a key pair in a picture. Lotse leaves it out: you only use keys that you create yourself.
others-none = Cisco’s page names four functions and shows all others without rights. So Lotse reports every further right as too broad.
page-knows-existing-only = Cisco’s page only says where the keys go if there already is an integration. You set up the first integration with the PSA wizard of the Umbrella console. This step is about that.

## Matrices

matrix-umbrella-role = Rights of the role for Umbrella
matrix-allowed-tables = Tables that Umbrella may use
reason-companies = Umbrella looks up the company that a customer belongs to.
reason-configurations = Umbrella creates one configuration for each customer and updates it every day.
reason-tickets = Umbrella opens a ticket when it finds something and adds to it later. It does not need to delete tickets.
reason-tables = Umbrella creates a configuration type of its own and reads priorities and service boards.
part-secure-access = Cisco Secure Access
step-not-this-guide = This guide is not for Secure Access
    .why = Secure Access is a different product with its own console.
secure-access-differs = Ask Cisco how Secure Access is connected to ConnectWise PSA. Lotse does not have a guide for it yet.

## Part: role

part-role = Create the role
step-before-you-start = Check what you need
    .why = Two things must be in place before you start.
keys-since-2020 = Since February 2020, every new integration with ConnectWise PSA needs a public key and a private key. A username and password are no longer enough. This applies to both the MSP and the MSSP console.
# $version (value): the oldest release of ConnectWise PSA that works
requirements = You need ConnectWise PSA { $version } or later, in the cloud or on your own server.
# Each name without -de is a label on the screen; the one with -de is the word on Cisco's German page (value)
german-words = Do you also read Cisco’s German page? It mistranslates three words. { $maintenance-de } is { $maintenance } on the screen. { $add-de } and { $edit-de } are the columns { $add } and { $edit }.
admin-ready = You can sign in to ConnectWise PSA as an administrator.
step-role-create = Create a role for Umbrella
    .why = With a role of its own, Umbrella can do what it needs to, and no more.
role-name = Choose a name that everyone recognises. It can be up to 30 characters long.
step-role-rights = Set the rights of the role
    .why = These four rights are enough for configurations and tickets.
# $companies, $desk, $system (labels): modules of the role; $none (label): the level for no right
open-modules = Expand { $companies }, { $desk } and { $system } one after the other, and set the rights in the table. Where it says “not mentioned”, the level must be { $none }.
step-role-tables = Allow access to three tables only
    .why = Without this list, the role can probably reach every table.
both-needed = The level decides what Umbrella may do, the list decides with which tables. You need both.
# $setup (label): the function; $add, $edit, $inquire (labels): its columns; $all (label): the level
levels-still-set = In the row { $setup }, the columns { $add }, { $edit } and { $inquire } say { $all }.

## Part: member

part-member = Create the API member and its keys
step-member-create = Create an API member
    .why = Umbrella signs in as this member. An API member needs no licence.
your-role = Use the role that you have just created.
member-id-length = It can be up to 15 characters long.
as-usual = Use the value that is usual in your company.
level-wide-enough = Use the level that covers all companies and tickets, usually the top one.
# $name, $location, $department, $territory (labels): required fields of a member
other-fields = Fill in { $name }, { $location }, { $department } and { $territory } too, in the way that is usual in your company. None of them may be blank. In older versions, { $department } is called Business Unit.
# $level, $location (labels): fields of a member
location-hides = Choose { $level } and { $location } with care. If your choice is too narrow, Umbrella does not see some companies and tickets, and you won’t get an error message.
# $defaults (label): a section of the member; $restrict, $board (labels): fields of it
boards-not-restricted = In { $defaults }, { $restrict } is blank, or all boards whose tickets are needed are allowed. A restriction applies without an error message, even if the role allows all tickets. { $board } may stay blank.
step-keys = Generate the keys
    .why = Umbrella needs both keys.
# $private (label): the field with the private key
private-once = You only see { $private } now. Save both keys before you leave this page.
step-address = Note the server and the company ID
    .why = Lotse needs both to check the keys. If the wizard asks for them, you also enter them in Umbrella.
# $company (label): field of the sign-in screen
company-id-means = { $company } is the short name that you type when you sign in to ConnectWise PSA. It is not the display name. Watch out for capital letters.

## Part: console

part-console = Enter the keys in Umbrella
step-one-psa = Check that no other PSA is integrated
    .why = Umbrella works with one PSA at a time.
no-other-psa = The Umbrella console shows no integration with Autotask. If there is one, delete it first.
step-wizard = Set up ConnectWise PSA with the wizard
    .why = You set up the first integration with the wizard. Replacing keys is not enough.
start-wizard = Start the wizard for the PSA integration and choose ConnectWise.
# $public, $private (labels): the fields for the keys on the settings page
wizard-fields-unknown = Cisco does not publish a list of the wizard’s fields. On the settings page the keys are called { $public } and { $private }. The wizard may use other names and may also ask for the server and the company ID.
finish-wizard = Fill in the other fields that the wizard asks for, and finish the wizard.
# $enabled (label): what the settings page says about the credentials
integration-on = The page of the PSA integration says { $enabled } and shows no error.
# $settings (label): the menu of the console; $log (value): a page of it
audit-log-msp = Later, { $settings } › { $log } shows what Umbrella did in ConnectWise PSA and whether there were errors.
step-replace-keys = Replace the keys in Umbrella
    .why = The integration stays as it is and uses the new keys from now on.
keys-accepted = Umbrella has saved the keys and shows no error.
step-companies = Map your companies
    .why = Only companies that are mapped get configurations and tickets.
# $company (label): the company's short identifier in ConnectWise PSA
mapping-by-id = For each customer, enter the { $company } from ConnectWise PSA in the Umbrella console. It is the short code of the company, not the name and not the number.
# $company (label): the company's short identifier in ConnectWise PSA
companies-mapped = Every customer that you want to map has the { $company } exactly as in ConnectWise PSA.
# $configurations (label): the function in ConnectWise PSA
what-happens-daily = In ConnectWise PSA, Umbrella creates a configuration type and, under { $configurations }, one configuration for each mapped company. Service status, top domains and blocked threats are updated every day.
step-tickets = Choose the board for tickets
    .why = Tickets from Umbrella go to one service board.
board-chosen = The Umbrella console has the service board you want and a threshold that suits you.
what-makes-tickets = Umbrella looks at all mapped companies every 4 hours. It opens a ticket when one identity has more botnet events than the threshold allows. If that ticket is still open, later events are added to it. Malware and drive-by events open no tickets.
tickets-by-number = Umbrella follows a ticket by its number. So don’t merge a ticket from Umbrella with another one.

## Follow-up: new keys

part-new-keys = Replace the keys
step-new-pair = Create a new key pair
    .why = You can’t look up the private key again. A new pair replaces it.
open-umbrella-member = Open the API member for Umbrella in the list.
step-new-pair-enter = Enter the new pair in Umbrella
    .why = Delete the old keys only when the new ones work.
# $keys (label): the tab with the keys of a member
delete-old-pair = Go back to ConnectWise PSA and delete the old pair under { $keys }.

## Follow-up: access denied

part-access-denied = Umbrella reports missing rights
step-read-log = Read the log of the API member
    .why = The log shows which call ConnectWise PSA refused.
repeat-failure = Repeat what failed in Umbrella. Debug mode ends by itself after a few minutes.
# $setup (label): the function; $customize (label): the link beside it
what-is-missing = Compare the refused call with the table of rights. If boards or priorities are missing, also look at the list behind { $customize } next to { $setup }.

## Follow-up: end

part-end = End the integration
step-end-integration = Revoke the access
    .why = Umbrella allows only one PSA. Before you move to Autotask, you have to delete this integration.
delete-integration = In the Umbrella console, delete the integration with ConnectWise. You do this in the settings of the PSA integration.
integration-gone = The Umbrella console no longer shows a PSA integration.
# $members (label): the tab; $keys (label): the tab of one member
delete-keys = Under { $members }, open the member for Umbrella. Delete the keys under { $keys } and set the member to inactive.

## Next

next-map-companies = Map your customers to their companies and choose the board for tickets. Cisco’s guide describes both.
next-day-two = Look at ConnectWise PSA the next day: there should be a configuration type for Umbrella and a configuration for each mapped company.
