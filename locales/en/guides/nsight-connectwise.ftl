about = Connects N-able N-sight RMM to ConnectWise PSA. An API member with two keys lets N-sight keep companies and configurations up to date and open tickets.

## Sources and gaps

source-keys = Explains how to create the API member and its keys.
source-role = Explains how to create a role with fewer rights than Admin.
source-mapping = Explains how clients, sites and devices are mapped.
source-results = Explains what an action in N-sight changes in ConnectWise PSA.
mapping-goes-on = what happens when a mapping is removed
entry-missing = The page that says where the keys go in N-sight. Lotse doesn’t have it.

## Prerequisites

prerequisite-administrator = You can sign in to ConnectWise PSA as an administrator, and to the N-sight RMM dashboard with an account that may open the settings.

## Credentials

credential-site = Server of ConnectWise PSA
credential-company-id = Company ID for ConnectWise PSA
credential-public-key = Public key
credential-private-key = Private key

## Deviations

former-name = N-able’s pages call the product ConnectWise Manage. That is the former name of ConnectWise PSA.
no-admin = N-able’s page lets you choose between the Admin role and a role of your own. This guide uses a role of your own, because the Admin role can do everything.
more-fields = N-able’s page names only member ID, member name and role ID. The form has more required fields, so they are listed here.
address-for-check = N-able’s page does not mention the server and the company ID. Lotse needs both to check the keys.

## Gaps

reasons-missing = The reasons for some levels. The page allows companies to be deleted but not edited, although N-sight also updates companies. It also allows deleting in Table Setup, and does not say what for.
keys-page-missing = The names of the fields. The page about entering the keys is not on record.
end-not-described = How the integration is turned off in N-sight. The page about it is not on record.

## Matrices

matrix-nsight-role = Rights of the role for N-sight
reason-companies = N-sight creates a company for each new client, and marks the company as inactive when the client is deleted.
reason-configurations = N-sight creates a configuration for each device and updates it.

## Part: role

part-role = Create the role
step-role-create = Create a role for N-sight
    .why = With a role of its own, N-sight can do what it needs to, and no more.
role-name = Choose a name that everyone recognises. It can be up to 30 characters long.
step-role-rights = Set the rights of the role
    .why = The table has the rights that N-able asks for.
# $companies, $project, $desk, $system, $time (labels): modules of the role
open-modules = Expand { $companies }, { $project }, { $desk }, { $system } and { $time } one after the other, and set the rights in the table.
others-not-named = N-able’s page names no other functions. In a new role, leave them as they are.

## Part: member

part-member = Create the API member and its keys
step-member-create = Create an API member
    .why = N-sight signs in as this member. An API member needs no licence.
member-id-length = It can be up to 15 characters long. Your colleagues will see it.
seen-by-users = Your colleagues will see it too.
as-usual = Use the value that is usual in your company.
your-role = Use the role that you have just created.
level-wide-enough = Use the level that covers all companies and tickets, usually the top one.
# $name, $location, $department, $territory (labels): required fields of a member
other-fields = Fill in { $name }, { $location }, { $department } and { $territory } too, in the way that is usual in your company. None of them may be blank. In older versions, { $department } is called Business Unit.
# $level, $location (labels): fields of a member
location-hides = Choose { $level } and { $location } with care. If your choice is too narrow, N-sight does not see some companies and tickets, and you won’t get an error message.
# $defaults (label): a section of the member; $restrict, $board (labels): fields of it
boards-not-restricted = In { $defaults }, { $restrict } is blank, or all boards whose tickets are needed are allowed. A restriction applies without an error message, even if the role allows all tickets. { $board } may stay blank.
step-keys = Generate the keys
    .why = N-sight needs both keys.
# $private (label): the field with the private key
private-once = You only see { $private } now. Save both keys before you leave this page.
keep-keys = Keep both keys: N-able warns that they may be needed again later.
step-address = Note the server and the company ID
    .why = Lotse needs both to check the keys. If N-sight asks for them, you also enter them there.
# $company (label): field of the sign-in screen
company-id-means = { $company } is the short name that you type when you sign in to ConnectWise PSA. It is not the display name. Watch out for capital letters.

## Part: N-sight

part-nsight = Set up the integration in N-sight RMM
step-enter-keys = Enter the keys
    .why = N-sight uses them to reach ConnectWise PSA.
# $settings, $psa (labels): menus
open-integration = In the N-sight RMM dashboard, open { $settings } › { $psa } and go to the settings of the integration with ConnectWise.
enter-address = If N-sight asks for the server and the company ID, enter them as well.
keys-accepted = N-sight has saved the keys and shows no error.
step-before-mapping = Find out what N-sight will change
    .why = After the mapping, actions in N-sight also change data in ConnectWise PSA.
what-is-added = A new client becomes a company, a new site becomes a site of the company, and a new device becomes a configuration. If you edit them in N-sight, they are updated in ConnectWise PSA.
what-is-deleted = Deleting has an effect there too. If you delete a client, the company becomes **inactive**. If you delete a site, it is removed from the company. If you delete a device, its configuration is removed.
# $devices (label): a view of the dashboard
what-is-moved = If you move a device to another site of the same client, or a site to another client, ConnectWise PSA follows. If you move a device to another client, nothing happens there. Changes of clients and sites in { $devices } no longer affect a device that is mapped to a customer: you move such a device in ConnectWise PSA.
team-knows = Everyone who works in N-sight knows this.
step-mapping = Map clients, sites and devices
    .why = Only what is mapped is exchanged between the two products.
offered-after-setup = N-sight also offers the mapping right after the integration has been set up.
missing-are-created = N-sight matches names that are exactly the same. What exists only in N-sight is **created** in ConnectWise PSA under that name. So look at the suggestions before you accept them.
fresh-data = N-sight keeps a copy of the data from ConnectWise PSA. This gets the latest data.
review-suggestions = Look at each suggestion, and accept or decline it.
# $client, $site, $device (labels): buttons
change-mapping = Click the pencil to choose another entry, or create what is missing with { $client }, { $site } or { $device }.
# $unmap, $never (labels): entries of a menu
leave-unmapped = If something is not to be mapped, choose { $unmap } or { $never } in the menu at the end of its row.
all-mapped = All clients, sites and devices that you want to connect are mapped.

## Follow-up: new keys

part-new-keys = Replace the keys
step-new-pair = Create a new key pair
    .why = You can’t look up the private key again. A new pair replaces it.
open-nsight-member = Open the API member for N-sight in the list.
step-new-pair-enter = Enter the new pair in N-sight
    .why = Delete the old keys only when the new ones work.
# $keys (label): the tab with the keys of a member
delete-old-pair = Go back to ConnectWise PSA and delete the old pair under { $keys }.

## Follow-up: access denied

part-access-denied = N-sight reports missing rights
step-read-log = Read the log of the API member
    .why = The log shows which call ConnectWise PSA refused.
repeat-failure = Repeat what failed in N-sight. Debug mode ends by itself after a few minutes.
what-is-missing = Compare the refused call with the table of rights.

## Follow-up: end

part-end = End the integration
step-end-nsight = Turn the integration off in N-sight
    .why = Otherwise N-sight keeps trying to sign in.
# $settings, $psa (labels): menus
end-integration = In the N-sight RMM dashboard, open { $settings } › { $psa } and end the integration with ConnectWise there.
step-end-connectwise = Revoke the access
    .why = No access to ConnectWise PSA stays open.
# $keys (label): the tab with the keys of a member
delete-keys = Delete the keys under { $keys } and set the member to inactive.

## Next

next-results = See which action in N-sight changes what in ConnectWise PSA.
