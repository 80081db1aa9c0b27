about = Connects Kaseya VSA, up to version 9, to Autotask. Autotask can then discover the devices in Kaseya and receive its tickets.

## Sources

source-discovery = Explains how to set up device discovery.
source-wizard = Explains how to start the wizard that takes over the discovered devices.
source-mapping = Explains how customers from Kaseya are mapped to organisations in Autotask.
source-tickets = Explains how alerts in Kaseya become tickets in Autotask.

## Questions

question-generation = Is your Kaseya a VSA 9 (or older) or a VSA 10, also called VSA X?
    .answer-vsa-9 = VSA 9 or older
    .effect-vsa-9 = This guide is for you.
    .answer-vsa-10 = VSA 10 (VSA X)
    .effect-vsa-10 = VSA 10 is connected in another way, with a guide of its own.
question-vsa = Which Kaseya do you use?
    .answer-9 = VSA 9
    .effect-9 = You turn on the web service yourself. The setting is in the same place as in Kaseya 2.
    .answer-6-7 = Kaseya 2 (version 6 or 7)
    .effect-6-7 = You turn on the web service yourself, from the navigation menu on the left.
    .answer-5 = Kaseya 5.x or Managed Service Edition - G1
    .effect-5 = You turn on the web service yourself, on a tab.
    .answer-hosted = Hosted Kaseya (Kaseya runs the server)
    .effect-hosted = Only Kaseya can turn on the web service, so you ask them to. You do the rest yourself.
question-user = Does Kaseya already have a user account for this integration?
    .answer-new = No, we are setting up the integration for the first time
    .effect-new = You create a separate account and give it the new role.
    .answer-existing = Yes, the integration is already running
    .effect-existing = You keep the account. It only gets the new role and a token.

## Credentials

credential-host = Address of the VSA
credential-username = Username in Kaseya
credential-token = Access token from Kaseya

## Deviations

two-interfaces = The page does not say that two APIs are involved: the checkbox turns on the older one (SOAP), the token belongs to the newer one (REST). This guide follows the order of the page.
version-9-not-named = The page only names versions 5 to 7. As far as is known, VSA 9 has the checkbox in the same place as Kaseya 2. It belongs to the older SOAP API, while the token from a later step belongs to the REST API.
tick-instead-of-check = The German page says “prüfen Sie” (check) for three rights and “klicken Sie” (click) for one. That is a mistranslation: you have to tick the box each time.
user-not-described = The page assumes that the account exists and does not say how to create it. In Lotse, this is a step of its own.
scope-forgotten = This step is missing on the page. In Kaseya, roles are about functions and scopes are about data. Without the right scope, discovery finds nothing.
new-forgotten = The page goes straight from the tab to the name of the token. You have to create a new token first.
token-fields-forgotten = The form also has fields for rights and IP addresses, which the page leaves out. Leave both as they are.
url-and-user-forgotten = The page only has you enter the token. Further down, it says that a wrong URL or username also makes the start fail. That is why you fill in all three fields here. The other two fields may have slightly different names on your screen, or be elsewhere on the page.
wizard-on-other-pages = The page ends with starting device discovery. The wizard is described on other pages of Autotask. Without it, the integration does not work.
tickets-partly-known = Lotse doesn’t have the complete page on setting up the service. This step says what is known.

## Matrices

matrix-rights = Rights of the role for Autotask
part-vsa-10 = Kaseya VSA 10
step-vsa-10-differs = VSA 10 is connected in another way
    .why = VSA 10 is a different product with a different API. This guide is only for VSA 9 and older.
# $guide (value): name of the guide for VSA 10
vsa-10-own-guide = VSA 10 has a guide of its own: { $guide }. Start that one.

## Part: web-service

part-web-service = Turn on the web service
step-before-you-start = Check the requirements
    .why = You won’t have to stop halfway.
for-whom = This guide is for Autotask customers who are setting up the extension for Kaseya.
# $extensions (label): the page in Autotask with the extensions for RMM products
administrator-in-both = You can sign in to Kaseya as an administrator. In Autotask, your security level has administrator rights for { $extensions }.
# $mail (value): e-mail address of Kaseya's support
support = For questions or problems with Kaseya, contact Kaseya’s customer support: { $mail }.
step-switch-on-5 = Turn on the web service in Kaseya 5
    .why = This activates the Kaseya Web Services API on your server.
on-the-left = The link is on the left of the tab.
only-if-empty = If it is already ticked, leave it as it is.
# $box (label): the check box for the web service
box-ticked = { $box } is ticked.
step-switch-on-6-7 = Turn on the web service in Kaseya 2
    .why = This activates the Kaseya Web Services API on your server.
white-arrow = In the navigation menu on the left, click the white arrow that points down.
step-switch-on-9 = Turn on the web service in VSA 9
    .why = This activates the Kaseya Web Services API on your server.
# $system (label): the module in Kaseya's navigation
system-menu = In the navigation menu on the left, open { $system }. If the menu is collapsed, use the small arrow that points down.
step-switch-on-hosted = Have Kaseya turn on the web service
    .why = On a hosted server, you can’t reach this setting yourself.
# $mail (value): e-mail address of Kaseya's support
ask-kaseya = Ask Kaseya to activate the Kaseya API for your hosted server: { $mail }.
# $name (value): what Autotask's page calls hosted Kaseya
name-of-hosted = At this point, Autotask’s page calls the product { $name }.
kaseya-confirmed = Kaseya has confirmed that the API is turned on.
rest-goes-on = You can create the role, the account and the token while you wait for the answer.

## Part: role

part-role = Create a role with as few rights as possible
step-role-create = Create the role
    .why = This role lets Autotask use the Kaseya Monitoring Service, but nothing that it does not need.
no-full-rights = Do **not use an account with full rights**. It would work, but whoever gets hold of the token would then have access to everything in Kaseya.
role-name-lower-case = You are free to choose the name, but use lower-case letters only.
# $type (label): the role type that the page names; $other (value): a role type seen on SaaS servers
role-type-on-saas = On SaaS servers the list may show another name instead of { $type }, for example { $other }. That works too.
step-rights-open = Open the tree of rights and clear it
    .why = In an empty, collapsed tree, it is easy to see what is ticked.
choose-role = Select the new role in the list of roles.
starts-empty = The button is on the page that has opened. This way, the role only gets the rights that you are about to tick.
easier-to-find = You will find the right branches faster.
step-rights-set = Tick the rights
    .why = The integration needs no more than these four rights.
# $root, $system (labels): branches of the tree
leaves-not-branches = Ticking a branch ticks everything below it. So never tick { $root } or { $system } itself.
# $desk (label): Service Desk; $root (label): the branch it is in
service-desk-directly = { $desk } is directly below { $root } and is the only branch that you tick as a whole. If it is missing, your role type does not include the Service Desk module.
# $desk (label): Service Desk
only-these-rights = Only these four rights are ticked in the tree. { $desk } includes everything below it.
ok-at-the-bottom = The button is at the bottom of the page.

## Part: user

part-user = Prepare the user account
step-user-new = Create the user account
    .why = You can block a separate account without anyone on the team losing access.
create-user = Create a user account for this integration only.
username-may-be-mail = Some VSA servers require an email address as the username. Copy it exactly as the list shows it.
assign-role-new = Give the account the new role.
# $members (label): a tab of a role; $roles (label): the page with the roles
role-members = You can also add the account to the role: in { $roles }, on the { $members } tab.
user-has-only-role = The account has the new role and no other.
step-user-existing = Give the existing account the new role
    .why = If the integration is already running, only the role changes, not the account.
choose-existing-user = Select the account that the integration already uses.
assign-role-existing = Give this account the new role.
existing-has-role = The existing account has the new role.
old-full-rights = Does the account still have an older role with more rights? Remove that role as soon as discovery works with the token.
step-scope = Assign a scope with the organisations
    .why = The account only sees the organisations in its scope.
assign-scope = Give the account a scope that contains all organisations whose devices Autotask should discover.
# $scopes (label): a field of the access token
scope-is-not-token-scope = This scope has nothing to do with { $scopes } on the token. That field only says which API the token is for.
empty-scope-is-silent = An empty scope causes no error message. Discovery then runs and does not find a single device.
scope-has-organisations = The scope of the account contains the organisations you want.

## Part: token

part-token = Create the access token
step-token-fill = Create the token
    .why = The integration with Kaseya now uses access tokens instead of passwords.
choose-user = Select the account of the integration.
# $tokens (label): the tab; $mail (value): e-mail address of Kaseya's support
tokens-since-2021 = Kaseya has had access tokens since August 2021. If you don’t have the { $tokens } tab, your server is too old for them. In that case, ask Kaseya: { $mail }.
expiry-date = Set the date on which the token should expire, for example in a year.
# $warehouse (label): the other scope that a token can have
rest-only = Do not select { $warehouse } as well. Kaseya itself warns that another of its integrations stops working that way.
# $rights, $addresses (labels): fields; $inherit, $specify (labels): choices of the field $rights
leave-the-rest = Leave { $rights } at { $inherit }. With { $specify }, the token may end up with fewer rights than the role. Leave { $addresses } blank, so that the token works from any address.
step-token-take = Save the token
    .why = You only see the token in this one window.
# $ok (label): the button that closes the window
token-once = After saving, you see the token **only once**. When you click { $ok }, there is no way back to this window.
calendar = Put the expiry date in your calendar, with a reminder two weeks before. If you don’t renew the token in time, the integration stops.

## Part: adapter

part-adapter = Set up the extension in Autotask
step-adapter-fill = Enter the details from Kaseya
    .why = Autotask uses them to sign in to Kaseya.
# $menu (label): the menu on the left; $admin (label): an entry of it; $categories (label): a tab behind that entry
newer-menu = In newer versions of Autotask, { $admin } is in the { $menu }, and the menus after it are under { $categories }.
words-renamed = Your company may have renamed words in Autotask. Instead of “Organization”, the screen may say Account, Business Unit, Client, Company, Customer or Site, for example.
# $scheme (value): the beginning of a web address
url-with-scheme = If the field asks for a complete address, put { $scheme } in front. If there is something in the field already, compare it with the address of your VSA.
adapter-saved = Autotask has saved the settings without an error message.
step-discovery-start = Start device discovery
    .why = The first start shows whether the address, the username and the token are right. Autotask recommends doing this right after saving.
# $save, $start (labels): buttons
save-before-start = Always click { $save } first and then { $start }.
# $discovery, $options, $notifications (labels): the tabs of the extension's page
tabs = The page of the extension has three tabs: { $discovery }, { $options } and { $notifications }.
# $field (label): the field for the version; $entry (label): an entry of it
which-version = { $field } must show your version. If your Kaseya is newer than 7.x, select { $entry }.
service-desk-since-6 = The Service Desk functions are only available from Kaseya 6.x.
# $active (label): the box that switches the extension on
active-box = { $active } is ticked by default. If it is not ticked, discovery does not run, neither on schedule nor by hand.
discovery-runs = Device discovery has started without an error message.
# $tab (label): a tab of the extension’s page
who-is-told = The { $tab } tab says who gets an email after device discovery.
# $customer, $device, $guid (labels): user-defined fields in Autotask
fields-filled = Once you have worked through the wizard, an organisation in Autotask has a value in { $customer }, and a device has one in { $device } and { $guid }.
discovery-fails = If the URL, the username or the token is wrong, the start fails with a message that helps you find the cause. “Get device discovery working again” tells you more.
step-wizard = Take over the discovered devices with the wizard
    .why = Only the wizard maps customers and devices from Kaseya to the records in Autotask. Without it, the integration stays empty.
# $crm (label): a menu; $wizard (label): the wizard
wizard-right = Your security level in Autotask allows { $crm } and the feature { $wizard }.
# $kaseya (label): the name of the monitoring service
choose-kaseya = Choose { $kaseya }.
link-in-mail = Click the link in the email that Autotask sends after device discovery.
# $date, $remaining (labels): columns of the list; $size (value): a number of devices
batches = Autotask puts the discovered devices into batches of at most { $size }. Process all of them, the oldest by { $date } first, so that newer data is not overwritten. { $remaining } shows what is left.
# $customer, $organization (labels): columns of the list
map-customers = For each { $customer }, check the entry in { $organization }: accept the suggestion, select the right organisation, or create a new one.
customers-one-to-one = Each customer belongs to exactly one organisation. Only an exact match of the name is suggested. A warning icon means that several match. Where it says [Auto-Create], Autotask creates a new organisation unless you choose one.
map-devices = In the next step, decide for each device: accept, defer or ignore. Devices are mapped one to one as well.
no-way-back = Once you finish, there is no way back. You then change wrong mappings in the user-defined fields of the organisation or the device.
finish-wizard = Check the overview and finish the wizard. On the last page, you can associate new devices with a contract.
# $remaining (label): a column of the list
all-batches-done = No batch shows anything in { $remaining }.

## Part: ticket-mails

part-ticket-mails = Tickets from Kaseya in Autotask
step-ticket-service = Have tickets created by email
    .why = An alert in Kaseya then becomes a ticket in Autotask that belongs to the right device.
# $service (label): a service of Autotask
tickets-by-mail = Tickets don’t come through the API but through { $service }: Kaseya sends an email with details of the customer, the device and the ticket, and Autotask compares it with open tickets.
# $service (label): a service of Autotask
set-up-service = Set up { $service } in Autotask.
mail-from-kaseya = Have Kaseya send the emails of its alerts to the address of this service.
# $options (label): a tab of the extension’s page; $setting (value): a setting, as the guide of 2011 calls it
round-trip = If closing a ticket in Autotask should also close it in Kaseya, turn on the setting { $setting } on the { $options } tab.
# $ticket (label): a user-defined field of a ticket
test-ticket = A test alert in Kaseya has created a ticket in Autotask, and { $ticket } is filled in on it.

## Part: tickets

part-tickets = Make the ticket numbers match
step-ticket-numbers = Make the ticket number and the reference number match
    .why = After this, the ticket number is the same as the “ticket reference number” in the URL.
left-pane = Both are in the left part of the window.
not-multi-tenant = This checkbox does not exist on multi-tenant systems. In that case, skip this step.
numbers-agree = On a new ticket, the ticket number is the same as the reference number in the URL.

## Follow-up: renew-token

part-renew-token = Renew the token before it expires
step-renew-fill = Create a second token
    .why = As long as both tokens are valid, the integration keeps running while you switch.
name-differs = Choose a different name from the first token, so that you can tell the two apart.
keep-old-token = Do not delete the old token yet.
step-renew-take = Save the new token
step-renew-enter = Enter the new token in Autotask
    .why = From the moment you save, Autotask works with the new token.
step-renew-delete-old = Delete the old token
    .why = A token that nobody needs is just a risk.
delete-old-token = Delete the old token.
one-token-left = Only the new token is left in the list.

## Follow-up: revoke-token

part-revoke-token = Block a token that has fallen into the wrong hands
step-revoke-now = Delete the token right away
    .why = Nobody can sign in with a deleted token.
delete-lost-token = Delete the token in question. The integration stops until you have entered a new one in Autotask.
lost-token-gone = The token is no longer in the list.
then-renew = Go on with “Renew the token before it expires”.

## Follow-up: mend

part-mend = Get device discovery working again
step-mend-launch = If the start fails with a message
    .why = The most common causes come first.
read-message = Read the whole message. It often names the cause.
# $token (label): the field for the token
mend-token-whole = { $token } contains the whole token, without a space before or after it.
# $name (label): the field for the user name
mend-user-name = { $name } contains exactly the name from Kaseya. It may be an email address.
# $url (label): the field for the address
mend-url = { $url } contains the address of your VSA, without a typo.
mend-token-valid = In Kaseya, the token is still in the list and has not expired.
# $scopes (label): a field of the token; $rest (label): its only choice
mend-token-scope = On the token, only { $rest } is selected under { $scopes }.
# $addresses (label): a field of the token
mend-addresses = On the token, { $addresses } is blank, or Autotask’s addresses are among them.
mend-user-enabled = The account is neither disabled nor locked in Kaseya.
# $mail (value): e-mail address of Kaseya's support
ask-support = If you cannot find the cause, send the message to Kaseya’s customer support: { $mail }.
step-mend-empty = If nothing or too little is found
    .why = In that case, signing in works, but the account sees too little.
mend-scope = The scope of the account contains the organisations whose devices are missing.
mend-rights = The role has all four rights from the tree.
# $box (label): the check box for the web service
mend-web-service = { $box } is ticked in Kaseya.
mend-web-service-hosted = Kaseya has turned on the API for your hosted server.
# $active (label): the box that switches the extension on
mend-active = { $active } is ticked in Autotask.
# $field (label): the field for the version; $entry (label): an entry of it
mend-version = { $field } shows the right version. For everything newer than 7.x, that is { $entry }.

## Follow-up: end

part-end = End the integration
step-end-autotask = Turn off the extension
    .why = Autotask comes first, so that no error messages collect there.
stops-discovery = After this, discovery no longer starts, neither on schedule nor by hand. The wizard stays available: you can still take over devices that were already discovered.
step-end-kaseya = Remove the token, the account and the role
    .why = No access to Kaseya stays open.
delete-all-tokens = Delete all tokens of the account.
disable-user = Disable the account.
delete-role = Delete the role if no other account has it.

## Next

next-vsa-10 = Connect VSA 10: Lotse has a guide of its own for it.
next-discovery = Fine-tune device discovery in Autotask as you need it: schedule, options and notifications.
