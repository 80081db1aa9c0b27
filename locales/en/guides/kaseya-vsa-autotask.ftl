about = Connects Kaseya VSA, up to version 9, with Autotask. Autotask can then discover the devices in Kaseya and receive its tickets.

## Questions

question-vsa = Which Kaseya do you work with?
    .answer-9 = VSA 9
    .effect-9 = You switch on the web service yourself. The way there is the same as in Kaseya 2.
    .answer-6-7 = Kaseya 2 (version 6 or 7)
    .effect-6-7 = You switch on the web service yourself, from the navigation menu on the left.
    .answer-5 = Kaseya 5.x or Managed Service Edition - G1
    .effect-5 = You switch on the web service yourself, on a tab.
    .answer-hosted = Hosted Kaseya (Kaseya runs the server)
    .effect-hosted = Only Kaseya can switch on the web service. Ask them. You do the rest yourself.
question-user = Does Kaseya already have a user account for this integration?
    .answer-new = No, we are setting up the integration for the first time
    .effect-new = You make an account of its own and give it the new role.
    .answer-existing = Yes, the integration is already running
    .effect-existing = The account stays. It only gets the new role and a token.

## Credentials

credential-host = Address of the VSA
credential-username = User name in Kaseya
credential-token = Access token from Kaseya

## Deviations

two-interfaces = The page does not say that two interfaces are involved: the check box switches on the older one (SOAP), the token belongs to the newer one (REST). Both are done here in the order of the page.
version-9-not-named = The page only names versions 5 to 7. As far as we know, VSA 9 has the check box in the same place as Kaseya 2. It belongs to the older SOAP interface, while the token from the later step belongs to REST.
tick-instead-of-check = The German page says “prüfen Sie” (check) for three rights and “klicken Sie” (click) for one. That is a mistranslation: each time you are meant to tick the box.
user-not-described = The page takes it for granted that the account exists and does not say how it is made. Lotse gives it a step of its own.
scope-forgotten = The page forgot this step. In Kaseya, roles are about functions and scopes are about data. Without the right scope, discovery finds nothing.
new-forgotten = The page goes straight from the tab to the name of the token. You have to start a new token first.
token-fields-forgotten = The form also has fields for rights and IP addresses, which the page leaves out. Leave both as they are.
url-and-user-forgotten = The page has you enter only the token. Later it says that a wrong URL or user name also makes the launch fail. That is why you fill in all three fields here. The other two fields may have slightly different names on your screen, or be elsewhere on the page.

## Matrices

matrix-rights = Rights of the role for Autotask

## Part: web-service

part-web-service = Switch on the web service
step-before-you-start = Check the requirements
    .why = You won't have to stop halfway.
for-whom = This guide is for Autotask customers who are setting up the extension for Kaseya.
not-vsa-x = VSA X (also called VSA 10) is another product with another interface. This guide is for VSA 9 and older only.
# $extensions (label): the page in Autotask with the extensions for RMM products
administrator-in-both = You can sign in to Kaseya as an administrator. In Autotask, your security level has administrator rights for { $extensions }.
# $mail (value): e-mail address of Kaseya's support
support = For questions or problems with Kaseya, contact Kaseya's customer support: { $mail }.
step-switch-on-5 = Switch on the web service in Kaseya 5
    .why = This activates the Kaseya Web Services API on your server.
on-the-left = The link is on the left of the tab.
only-if-empty = If it is already ticked, leave it as it is.
# $box (label): the check box for the web service
box-ticked = { $box } is ticked.
step-switch-on-6-7 = Switch on the web service in Kaseya 2
    .why = This activates the Kaseya Web Services API on your server.
white-arrow = In the navigation menu on the left, click the white arrow that points down.
step-switch-on-9 = Switch on the web service in VSA 9
    .why = This activates the Kaseya Web Services API on your server.
# $system (label): the module in Kaseya's navigation
system-menu = In the navigation menu on the left, open { $system }. If the menu is collapsed, use the small arrow that points down.
step-switch-on-hosted = Have Kaseya switch on the web service
    .why = On hosted servers you cannot get at this setting.
# $mail (value): e-mail address of Kaseya's support
ask-kaseya = Ask Kaseya to activate the Kaseya API for your hosted server: { $mail }.
# $name (value): what Autotask's page calls hosted Kaseya
name-of-hosted = At this point, Autotask's page calls the product { $name }.
kaseya-confirmed = Kaseya has confirmed that the API is switched on.
rest-goes-on = You can make the role, the account and the token while you wait for the answer.

## Part: role

part-role = Create a role with as few rights as possible
step-role-create = Create the role
    .why = This role lets Autotask use the Kaseya Monitoring Service, and nothing that it does not need.
no-full-rights = Do **not use an account with full rights**. It would work, but whoever gets hold of the token would then have access to everything in your Kaseya.
role-name-lower-case = You are free to choose the name, but use lower-case letters only.
# $type (label): the role type that the page names; $other (value): a role type seen on SaaS servers
role-type-on-saas = On SaaS servers the list may show another name instead of { $type }, for example { $other }. That works too.
step-rights-open = Open the tree of rights and clear it
    .why = In an empty, collapsed tree it is easy to see what is set.
choose-role = Select the new role in the list of roles.
starts-empty = The button is on the page that has opened. This way the role only gets the rights that you are about to set.
easier-to-find = You will find the right branches faster.
step-rights-set = Set the rights
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
    .why = An account of its own can be blocked without anyone on the team losing access.
create-user = Create a user account for this integration only.
username-may-be-mail = Some VSA servers require an e-mail address as the user name. Copy it exactly as the list shows it.
assign-role-new = Give the account the new role.
# $members (label): a tab of a role; $roles (label): the page with the roles
role-members = You can also add the account to the role: in { $roles }, on the tab { $members }.
user-has-only-role = The account has the new role and no other.
step-user-existing = Give the existing account the role
    .why = If the integration is already running, only the role changes, not the account.
choose-existing-user = Select the account that the integration already uses.
assign-role-existing = Give this account the new role.
existing-has-role = The existing account has the new role.
old-full-rights = Does the account still have an older role with more rights? Take that role away as soon as discovery runs with the token.
step-scope = Assign a scope with the organizations
    .why = The account only sees the organizations in its scope.
assign-scope = Give the account a scope that contains all organizations whose devices Autotask should discover.
# $scopes (label): a field of the access token
scope-is-not-token-scope = This scope has nothing to do with { $scopes } on the token. That field only says which interface the token opens.
empty-scope-is-silent = An empty scope causes no error message. Discovery then runs and does not find a single device.
scope-has-organisations = The scope of the account contains the organizations you want.

## Part: token

part-token = Create the access token
step-token-fill = Create the token
    .why = For the integration, Kaseya now takes access tokens instead of passwords.
choose-user = Select the account of the integration.
# $tokens (label): the tab; $mail (value): e-mail address of Kaseya's support
tokens-since-2021 = Access tokens exist since August 2021. If you don't have the tab { $tokens }, your server is too old for them. In that case, ask Kaseya: { $mail }.
expiry-date = Set the date on which the token should expire, for example in a year.
# $warehouse (label): the other scope that a token can have
rest-only = Do not select { $warehouse } as well. Kaseya itself warns that another of its integrations stops working that way.
# $rights, $addresses (labels): fields; $inherit, $specify (labels): choices of the field $rights
leave-the-rest = Leave { $rights } at { $inherit }. With { $specify }, the token may end up with fewer rights than the role. Leave { $addresses } blank, then the token works from any address.
step-token-take = Keep the token safe
    .why = You only see the token in this one window.
# $ok (label): the button that closes the window
token-once = After saving, the token appears **once only**. When you click { $ok }, there is no way back to this window.
calendar = Put the expiry date in your calendar, with a reminder two weeks before. Otherwise the integration stops on that day.

## Part: adapter

part-adapter = Set up the extension in Autotask
step-adapter-fill = Enter the access to Kaseya
    .why = Autotask signs in to Kaseya with these.
# $scheme (value): the beginning of a web address
url-with-scheme = If the field asks for a complete address, put { $scheme } in front. If there is something in the field already, compare it with the address of your VSA.
adapter-saved = Autotask has saved the settings without an error message.
step-discovery-start = Start device discovery
    .why = The first launch shows whether the address, the user name and the token are right. Autotask recommends it right after saving.
# $save, $start (labels): buttons
save-before-start = Always click { $save } first and then { $start }.
# $discovery, $options, $notifications (labels): the tabs of the extension's page
tabs = The page of the extension has three tabs: { $discovery }, { $options } and { $notifications }.
# $field (label): the field for the version; $entry (label): an entry of it
which-version = { $field } must show your version. If your Kaseya is newer than 7.x, select { $entry }.
service-desk-since-6 = The Service Desk functions are only available from Kaseya 6.x on.
# $active (label): the box that switches the extension on
active-box = { $active } is ticked from the start. Without it, discovery runs neither on schedule nor by hand.
discovery-runs = Device discovery has started without an error message.
# $customer, $device, $guid, $ticket (labels): user-defined fields in Autotask
fields-filled = When discovery is done, an organization in Autotask has a value in { $customer }, and a device has one in { $device } and { $guid }. Tickets from Kaseya carry { $ticket }.
discovery-fails = If the URL, the user name or the token is wrong, the launch stops with a message. It helps you find the cause. You will find more in the procedure “Get device discovery going”.

## Part: tickets

part-tickets = Align the ticket numbers
step-ticket-numbers = Align the ticket number with the reference number
    .why = After this, the ticket number is the same as the “ticket reference number” in the URL.
left-pane = Both are in the left part of the window.
not-multi-tenant = This check box does not exist on multi-tenant systems. In that case, skip this step.
numbers-agree = On a new ticket, the ticket number is the same as the reference number in the URL.

## Follow-up: renew-token

part-renew-token = Renew the token before it expires
step-renew-fill = Create a second token
    .why = While both tokens are valid, the integration keeps running during the change.
name-differs = Give it a name that differs from the first token, so that you can tell the two apart.
keep-old-token = Do not delete the old token yet.
step-renew-take = Keep the new token safe
step-renew-enter = Enter the new token in Autotask
    .why = From the moment you save, Autotask works with the new token.
step-renew-delete-old = Delete the old token
    .why = A token that nobody needs is just a risk.
delete-old-token = Delete the old token.
one-token-left = Only the new token is left in the list.

## Follow-up: revoke-token

part-revoke-token = Block the token after it fell into the wrong hands
step-revoke-now = Delete the token at once
    .why = Once it is deleted, the token is worthless.
delete-lost-token = Delete the token in question. The integration stands still until you have entered a new one in Autotask.
lost-token-gone = The token is no longer in the list.
then-renew = Go on with the procedure “Renew the token before it expires”.

## Follow-up: mend

part-mend = Get device discovery going
step-mend-launch = If the launch fails with a message
    .why = The most frequent causes come first.
read-message = Read the whole message. It often names the cause.
# $token (label): the field for the token
mend-token-whole = { $token } holds the whole token, without a blank before or after it.
# $name (label): the field for the user name
mend-user-name = { $name } holds exactly the name from Kaseya. It may be an e-mail address.
# $url (label): the field for the address
mend-url = { $url } holds the address of your VSA, without a typing mistake.
mend-token-valid = In Kaseya, the token is still in the list and has not expired.
# $scopes (label): a field of the token; $rest (label): its only choice
mend-token-scope = On the token, only { $rest } is selected under { $scopes }.
# $addresses (label): a field of the token
mend-addresses = On the token, { $addresses } is blank, or Autotask's addresses are among them.
mend-user-enabled = The account is neither disabled nor locked in Kaseya.
# $mail (value): e-mail address of Kaseya's support
ask-support = If you cannot find the cause, send the message to Kaseya's customer support: { $mail }.
step-mend-empty = If nothing or too little is found
    .why = Signing in works then, but the account sees too little.
mend-scope = The scope of the account contains the organizations whose devices are missing.
mend-rights = The role has all four rights from the tree.
# $box (label): the check box for the web service
mend-web-service = { $box } is ticked in Kaseya.
mend-web-service-hosted = Kaseya has switched on the API for your hosted server.
# $active (label): the box that switches the extension on
mend-active = { $active } is ticked in Autotask.
# $field (label): the field for the version; $entry (label): an entry of it
mend-version = { $field } shows the right version. For everything newer than 7.x, that is { $entry }.

## Follow-up: end

part-end = End the connection
step-end-autotask = Switch off the extension
    .why = Autotask comes first, so that it does not pile up error messages.
stops-discovery = After this, discovery no longer starts, neither on schedule nor by hand. The page of the wizard stays available.
step-end-kaseya = Remove the token, the account and the role
    .why = This leaves no open door in Kaseya.
delete-all-tokens = Delete all tokens of the account.
disable-user = Disable the account.
delete-role = Delete the role if no other account has it.

## Next

next-discovery = Set up device discovery for Kaseya in Autotask: version, schedule, options and notifications
