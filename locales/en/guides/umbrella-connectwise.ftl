about = Connects Cisco Umbrella’s MSP or MSSP console with ConnectWise PSA. An API member with two keys lets Umbrella keep configurations up to date and open tickets.

## Sources

source-translated = The German page was translated by machine and corrected by hand. Cisco takes no responsibility for mistakes in it and advises you to follow the English original.
source-original = The English original. It uses the words that are on the screen of ConnectWise PSA.
source-afterwards = Says what the integration does once the keys are in place.

## Questions

question-integrated = Is this Umbrella console already connected with ConnectWise PSA?
    .answer-no = No, this is the first time
    .effect-no = The PSA wizard of the Umbrella console sets up the connection.
    .answer-yes = Yes, it is connected
    .effect-yes = Only the keys in the Umbrella console are replaced. An old user name and password are no longer needed.
question-console = Which Umbrella console do you use?
    .answer-msp = The MSP console
    .effect-msp = The menu is called “MSP Settings”.
    .answer-mssp = The MSSP console
    .effect-mssp = The menu is called “MSSP Settings”.

## Credentials

credential-site = Server of ConnectWise PSA
credential-company-id = Company ID for ConnectWise PSA
credential-public-key = Public key
credential-private-key = Private key

## Deviations

screen-words-english = Cisco’s German page translates words that are English on the screen of ConnectWise PSA. Lotse names what you really see. The first step lists the words that are mistranslated.
sample-keys-left-out = Cisco’s page shows a key pair in a picture. Lotse leaves it out: only the keys that you make yourself count.
others-none = Cisco’s page names four functions and shows all others without rights. Lotse treats every right beyond these four as too much.
page-knows-existing-only = Cisco’s page only says where the keys go when a connection exists already. The first connection is made by the PSA wizard of the Umbrella console, so that is what this step does.

## Matrices

matrix-umbrella-role = Rights of the role for Umbrella
matrix-allowed-tables = Tables that Umbrella may use
reason-companies = Umbrella looks up the company that a customer belongs to.
reason-configurations = Umbrella makes one configuration for each customer and updates it every day.
reason-tickets = Umbrella opens a ticket for findings and adds later findings to it. It needs no right to delete.
reason-tables = Umbrella makes a configuration type of its own and reads priorities and service boards.

## Part: role

part-role = Make the role
step-before-you-start = Check what you need
    .why = Two things must be right before you start.
keys-since-2020 = Since February 2020, every new connection with ConnectWise PSA needs a public and a private key. The user name and password used before no longer work for it. This holds for the MSP and the MSSP console.
# $version (value): the oldest release of ConnectWise PSA that works
requirements = You need ConnectWise PSA { $version } or later, hosted or on your own server.
# Each name without -de is a label on the screen; the one with -de is the word on Cisco's German page (value)
german-words = If you also read Cisco’s German page: it mistranslates three words. { $maintenance-de } is { $maintenance } on the screen. { $add-de } and { $edit-de } are the columns { $add } and { $edit }.
admin-ready = You can sign in to ConnectWise PSA as an administrator.
step-role-create = Make a role for Umbrella
    .why = A role of its own lets Umbrella do what it must, and no more.
role-name = Choose a name that everyone recognises. It can have up to 30 characters.
step-role-rights = Set the rights of the role
    .why = These four rights are enough for configurations and tickets.
# $companies, $desk, $system (labels): modules of the role
open-modules = Unfold { $companies }, { $desk } and { $system } one after the other. Change only the functions in the table.
step-role-tables = Allow three tables only
    .why = Without this list the role would probably open every table.
both-needed = The level says what Umbrella may do, the list says with which tables. You need both.
# $setup (label): the function; $add, $edit, $inquire (labels): its columns; $all (label): the level
levels-still-set = In the row { $setup }, the columns { $add }, { $edit } and { $inquire } say { $all }.

## Part: member

part-member = Make the API member and its keys
step-member-create = Make an API member
    .why = Umbrella signs in as this member. An API member needs no licence.
your-role = Take the role that you have just made.
other-fields = Fill in the other required fields as is usual in your company. The member ID can have up to 15 characters.
location-hides = Choose level and location with care. A narrow choice hides companies and tickets from Umbrella, and no error tells you.
step-keys = Generate the keys
    .why = Umbrella needs both keys.
# $private (label): the field with the private key
private-once = { $private } is shown only now. Keep both keys before you leave this page.
step-address = Note the server and the company ID
    .why = Lotse needs both to check the keys. You enter them in Umbrella too if the wizard asks.
# $company (label): field of the sign-in screen
company-id-means = { $company } is the short name that you type when you sign in to ConnectWise PSA. It is not the display name, and capitals may matter.

## Part: console

part-console = Enter the keys in Umbrella
step-one-psa = Check that no other PSA is connected
    .why = Umbrella works with one PSA at a time.
no-other-psa = The Umbrella console shows no connection with Autotask. If there is one, delete it first.
step-wizard = Connect ConnectWise PSA with the wizard
    .why = A first connection is made by the wizard, not by replacing keys.
start-wizard = Start the wizard for the PSA integration and choose ConnectWise.
# $public, $private (labels): the fields for the keys on the settings page
wizard-fields-unknown = Cisco does not publish a list of the wizard’s fields. On the settings page the keys are called { $public } and { $private }. The wizard may use other names and may also ask for the server and the company ID.
finish-wizard = Fill in the other fields as the wizard asks, and finish it.
# $enabled (label): what the settings page says about the credentials
integration-on = The page of the PSA integration says { $enabled } and shows no error.
step-replace-keys = Replace the keys in Umbrella
    .why = The connection stays as it is and uses the new keys from now on.
keys-accepted = Umbrella has saved the keys and shows no error.
step-companies = Map your companies
    .why = Only companies that are mapped get configurations and tickets.
# $company (label): the company's short identifier in ConnectWise PSA
mapping-by-id = For each customer, enter the { $company } from ConnectWise PSA in the Umbrella console. It is the short identifier, not the name and not the number.
# $company (label): the company's short identifier in ConnectWise PSA
companies-mapped = Every customer that you want to connect has a { $company }, and it is written exactly as in ConnectWise PSA.
# $configurations (label): the function in ConnectWise PSA
what-happens-daily = In ConnectWise PSA, Umbrella makes a configuration type and one configuration for each mapped company, under { $configurations }. Service status, top domains and prevented threats are updated every day.
step-tickets = Choose the board for tickets
    .why = Tickets from Umbrella go to one service board.
board-chosen = The Umbrella console has the service board you want and a query threshold that suits you.
what-makes-tickets = Umbrella looks at all mapped companies every 4 hours. It opens a ticket when one identity has more botnet events than the threshold allows. If that ticket is still open, later findings are added to it. Malware and drive-by events open no tickets.

## Follow-up: new keys

part-new-keys = Replace the keys
step-new-pair = Make a new key pair
    .why = The private key can’t be looked up again. A new pair replaces it.
open-umbrella-member = Open the API member for Umbrella in the list.
step-new-pair-enter = Enter the new pair in Umbrella
    .why = Delete the old keys only when the new ones work.
# $keys (label): the tab with the keys of a member
delete-old-pair = Go back to ConnectWise PSA and delete the old pair under { $keys }.

## Follow-up: access denied

part-access-denied = Umbrella reports missing rights
step-read-log = Read the log of the API member
    .why = The log shows which call ConnectWise PSA refused.
repeat-failure = Repeat what failed in Umbrella. The debug mode ends by itself after some minutes.
# $setup (label): the function; $customize (label): the link beside it
what-is-missing = Compare the refused call with the table of rights. If boards or priorities are missing, look at the list behind { $customize } beside { $setup } as well.

## Follow-up: end

part-end = End the connection
step-end-integration = Take back the access
    .why = Umbrella allows one PSA only. Before you move to Autotask, this connection must go.
delete-integration = Delete the connection with ConnectWise in the Umbrella console, in the settings of the PSA integration.
integration-gone = The Umbrella console shows no PSA connection any more.
# $members (label): the tab; $keys (label): the tab of one member
delete-keys = Under { $members }, open the member for Umbrella. Delete its keys under { $keys } and set the member to inactive.

## Next

next-map-companies = Map your customers to their companies and choose the board for tickets. Cisco’s guide describes both.
next-day-two = Look at ConnectWise PSA the next day: there should be a configuration type for Umbrella and a configuration for each mapped company.
