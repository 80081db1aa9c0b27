# What a check of ConnectWise PSA finds. diagnosis-<code>: a short title; .cause: why, where that is known; .fix: what to
# do. topic-<topic>: what a finding is about. mistake-<name>: a mistake of the practice tenant, with a hint.
# Variables everywhere:
#   $path      pages and menus of ConnectWise PSA, one after the other
#   $role      the name of the role (or of its field, where the name is not known)
#   $function  a function of the role, as the screen shows it
#   $column    a column of the role: Add Level, Edit Level, Delete Level, Inquire Level
#   $asked, $found  a level: None, My, All
#   $member    the identifier of the API member
#   $host      the name of a server
#   $company   the company ID
#   $status    the HTTP status of the answer
#   $table     a table of Table Setup
#   $address   the page where client IDs are registered
#   $example   the name of a server, as an example

## Before anything is sent

diagnosis-connectwise-value-absent = This value has not been saved yet
    .fix = Copy the value from ConnectWise PSA and save it in the step that asks for it. Then check again.
    .fix-terminal = Copy the value from ConnectWise PSA and give it with --set or --secret-stdin.
# $value: what was entered
diagnosis-connectwise-site-unreadable = { $value } is not a server name
    .fix = Enter only the name of the server, without a path, for example { $example }.
diagnosis-connectwise-site-not-https = The address does not begin with https
    .cause = You entered { $value }. Lotse sends keys over https only.
    .fix = Enter only the name of the server. If your own server has no https, have it set up first.
diagnosis-connectwise-site-foreign = { $host } belongs to another vendor
    .cause = Lotse does not send keys for ConnectWise PSA there.
    .fix = Enter the server where you sign in to ConnectWise PSA.
diagnosis-connectwise-client-id-absent = The client ID is missing
    .cause = ConnectWise PSA only answers calls that carry a client ID. Without one, Lotse can look up the company, but not check keys and rights. The integration itself is not affected: the product has its own.
    .fix = Sign in at { $address } with a free account, register a client ID of the type Private for your company, and enter it in the settings. Until then, compare the rights yourself.
    .fix-terminal = Sign in at { $address } with a free account, register a client ID of the type Private for your company, and give it with --secret-stdin connectwise-client-id. Until then, compare the rights yourself.
diagnosis-connectwise-client-id-format = The client ID has the wrong format
    .cause = A client ID has 32 digits and letters from a to f, in five groups separated by hyphens.
    .fix = Copy it again from { $address } and enter it in the settings.
    .fix-terminal = Copy it again from { $address } and give it with --secret-stdin connectwise-client-id.
diagnosis-connectwise-client-id-is-company = The company ID was entered as the client ID
    .fix = The client ID is a separate value from { $address }. Enter it in the settings.
    .fix-terminal = The client ID is a separate value from { $address }. Give it with --secret-stdin connectwise-client-id.
diagnosis-connectwise-key-white-space = The key contains a space or a line break
    .cause = It was probably copied by mistake.
    .fix = Copy the key again without it. If you no longer have it, create a new pair under { $path }.
diagnosis-connectwise-key-has-company = The public key contains the company ID
    .cause = Some vendors’ pages write both in one field, joined by a plus sign. Lotse adds { $company } itself.
    .fix = Enter only the public key.
diagnosis-connectwise-keys-same = The public key and the private key are the same
    .cause = One of the two was entered twice.
    .fix = Enter both again. If you no longer have the private key, create a new pair under { $path }.

## The look-up of the company

diagnosis-connectwise-site-wrong = { $host } is not a ConnectWise PSA server
    .cause = A web server answers there, but not ConnectWise PSA.
    .fix = Enter the address that is shown under { $path }.
diagnosis-connectwise-company-unknown = { $host } does not know the company ID { $company }
    .cause = The company ID is mistyped, or the company is in another region. The company ID is the short name from the sign-in screen, not the display name.
    .fix = Compare the company ID and the address with { $path }.
# $asked: the company ID as entered. $told: the company ID as ConnectWise PSA spells it
diagnosis-connectwise-company-spelling = The company ID is spelled differently
    .cause = You entered { $asked }; ConnectWise PSA says { $told }. Upper and lower case can make a difference.
    .fix = Enter { $told }.
# $asked: the company ID as entered. $told: the company ID as ConnectWise PSA says it
diagnosis-connectwise-company-other = The company has another short name too
    .cause = You entered { $asked }; ConnectWise PSA says { $told }. Both may be right. If the sign-in works, the one that you entered is right.
    .fix = Fix the problem with the keys first, then check again.
diagnosis-connectwise-lookup-absent = { $host } can’t look up companies
    .cause = So only a successful sign-in shows whether the address and the company ID are right.
    .fix = Fix the problem with the keys first, then check again.

## Signing in

diagnosis-connectwise-client-id-refused = The client ID was refused
    .cause = ConnectWise PSA answered with status { $status }. The client ID is not registered, or it is of the type Private and belongs to another company.
    .fix = Compare the client ID in the settings with { $address }. A client ID of the type Private only works for the company that registered it.
    .fix-terminal = Compare the value you gave as connectwise-client-id with { $address }. A client ID of the type Private only works for the company that registered it.
# $hint: lengths (the two keys differ in length), not-found (404 instead of 401), plain
diagnosis-connectwise-keys-refused = The keys were refused
    .cause =
        { $hint ->
            [lengths] ConnectWise PSA answered with status { $status }. The two keys differ in length, so one was probably cut off when it was copied.
            [not-found] ConnectWise PSA answered with status { $status }, which normally means “not found”. In the cloud, it can also mean that the keys are refused.
           *[plain] ConnectWise PSA answered with status { $status }. The keys are swapped, cut off, from different pairs or deleted, or the member is inactive.
        }
    .fix = Create a new pair under { $path } and save both keys again.
diagnosis-connectwise-not-authenticated = ConnectWise PSA does not accept these keys for its API
    .cause = The keys are wrong, or they belong to a person rather than an API member.
    .fix = Create a new pair under { $path }, not under your own account.
diagnosis-connectwise-locked = The API member is locked
    .cause = ConnectWise PSA says: { $message }
    .fix = Open the API member under { $path } and unlock it. You don’t need new keys.
diagnosis-connectwise-sign-in-unsure = Either the keys or the client ID were refused
    .cause = ConnectWise PSA answered with status { $status } both with and without the client ID. That does not show which of the two is wrong.
    .fix = First compare the client ID in the settings with { $address }. If it is right, create a new pair of keys under { $path }.
    .fix-terminal = First compare the value you gave as connectwise-client-id with { $address }. If it is right, create a new pair of keys under { $path }.
diagnosis-connectwise-cannot-route = { $host } can’t find the company { $company }
    .cause = The company look-up knows the company, but the API does not. It may be moving to another server at the moment.
    .fix = Check again in a few minutes. If that doesn’t help, ask ConnectWise support.
diagnosis-connectwise-ssl-required = { $host } does not answer API calls
    .cause = In the cloud, the API has a server of its own.
    .fix = Enter the address of the sign-in screen, for example { $example }. Lotse finds the API server itself.

## The member and its role

# $class: the licence class that ConnectWise PSA tells
diagnosis-connectwise-personal-keys = The keys belong to a person: { $member }
    .cause = The licence class is { $class }; an API member has class A. A person’s keys only work as long as that person is with the company, and have all of that person’s rights.
    .fix = Create an API member under { $path } and save its keys.
diagnosis-connectwise-member-inactive = The member { $member } is inactive
    .fix = Open { $path } and make the member active again.
diagnosis-connectwise-member-unclear = ConnectWise PSA does not say what kind of member { $member } is
    .fix = Check that { $member } is an active API member in ConnectWise PSA, and confirm it.
# $count: number of boards
diagnosis-connectwise-boards-excluded = { $count ->
        [one] One service board is hidden from { $member }
       *[other] { $count } service boards are hidden from { $member }
    }
    .cause = The member does not see tickets from these boards, whatever the role allows.
    .fix = If the integration needs these boards, remove the exclusion under { $path }.
diagnosis-connectwise-admin-role = { $role } is an administrator role
    .cause = It lets the integration do everything, including deleting.
    .fix = Open { $path } and give the member the role that you made for the integration. Don’t change the rights of { $role }: others use that role.
diagnosis-connectwise-role-other = { $role } is probably not the role made for this integration
    .cause = It has none of the rights that are needed, but others.
    .fix = Open { $path } and select the role that you made for the integration. Don’t change the rights of { $role } if others may use that role. If you made this role for the integration, set its rights as the step shows, and check again.
# $count: number of functions
diagnosis-connectwise-role-wide = { $role } is probably not the role made for this integration
    .cause = { $count ->
        [one] It has rights in one function that the guide does not name.
       *[other] It has rights in { $count } functions that the guide does not name.
    }
    .fix = Open { $path } and select the role that you made for the integration. Don’t change the rights of { $role } if others may use that role. If you made this role for the integration, set its rights as the step shows and everything else to None, and check again.
diagnosis-connectwise-role-unclear = ConnectWise PSA does not say which role the member has
    .fix = Open the API member and check that it has the role for this integration and not an administrator role. Then confirm it.
diagnosis-connectwise-role-shown = The member has the role { $role }
    .fix = Is this the role that you made for the integration? If so, confirm it. If not, select the right one.

## The rights of the role

diagnosis-connectwise-security-refused = The member may not read its own rights
    .cause = ConnectWise PSA answered with status { $status }. Lotse can then only try what can be read. That does not show how far a right goes.
    .fix = Compare the rights yourself. Or enter an administrator’s keys for this one check. These keys are not saved.
diagnosis-connectwise-not-provable = Lotse can’t check this right with these keys
    .cause = The member may not read its own rights, and Lotse does not try the right out by writing.
    .fix = Compare this cell yourself, or check once with an administrator’s keys.
diagnosis-connectwise-probe-only = { $function } can be read; how far the right goes is not known
    .cause = That does not show whether it goes for all records or only for the member’s own.
    .fix = Compare this cell yourself, or check once with an administrator’s keys.
diagnosis-connectwise-level-missing = { $function }: { $column } is { $found } instead of { $asked }
    .cause = The role { $role } allows less than the integration needs.
    .fix = First check whether other members have this role too. If they do, leave the role as it is and give this member the role you made for the integration. Otherwise open { $path }, set { $column } to { $asked }, and save.
diagnosis-connectwise-level-excess = { $function }: { $column } is { $found } instead of { $asked }
    .cause = The role { $role } allows more than the integration needs.
    .fix = First check whether other members have this role too. If not, open { $path }, set { $column } to { $asked }, and save. If so, don’t change the role: give the API member a role of its own, as described in the steps.
diagnosis-connectwise-level-unclear = { $function }: Lotse can’t interpret { $column }
    .cause = ConnectWise PSA answers { $found }.
    .fix = Compare this cell yourself.
diagnosis-connectwise-not-offered = { $function } has no { $column }
    .fix = There is nothing to set here.
# $found: absent (no row), several (rows that differ)
diagnosis-connectwise-function-unclear =
    { $found ->
        [several] There are several rows for { $function }
       *[absent] There is no row for { $function }
    }
    .cause = In the list of rights, ConnectWise PSA does not name this function unambiguously. It may have another name there.
    .fix = Compare this row yourself.
# $module: the module of the role
# $asked: functions of the guide that were not found
# $there: functions of the role that the guide does not name
diagnosis-connectwise-rows-unmatched = Some functions under { $module } can’t be matched by their names
    .cause = The guide requires { $asked }, but no row is called that. The role has rights in { $there }, which the guide does not name. Perhaps these are the same functions under other names.
    .fix = Open { $path } and compare both lists. Only change a row once you know which function it is.
diagnosis-connectwise-cell-contradicted = The role allows { $function }, but the member can’t read it
    .cause = The role may only just have been changed, or something else restricts the member.
    .fix = Save the role again under { $path }, wait a few minutes, and check again.
diagnosis-connectwise-right-refused = The member may not read { $function }
    .cause = The role does not have this right.
    .fix = First check whether other members have this role too. If they do, leave the role as it is and give this member the role you made for the integration. Otherwise open { $path }, set the level for reading, and save.
# $module: the module of the role
diagnosis-connectwise-right-beyond = { $function } is not needed: { $column } is { $found }
    .cause = The role { $role } has this right under { $module }. The guide does not require it.
    .fix = First check whether other members have this role too. If they do, leave the role as it is and give this member the role you made for the integration. Otherwise open { $path }, set { $column } to { $asked }, and save.
diagnosis-connectwise-report-beyond = The report right { $function } is not needed: { $column } is { $found }
    .cause = The role { $role } has this right under { $module }. The guide requires no reports.
    .fix = First check whether other members have this role too. If they do, leave the role as it is and give this member the role you made for the integration. Otherwise open { $path }, set { $column } to { $asked }, and save.
diagnosis-connectwise-beyond-unclear = { $function }: { $column } has an unknown level
    .cause = ConnectWise PSA answers { $found }. The guide does not require this right.
    .fix = Compare this cell yourself.
# $count: number of rows
diagnosis-connectwise-list-incomplete = { $count ->
        [one] The list of rights has only one usable row
       *[other] The list of rights is incomplete ({ $count } rows)
    }
    .cause = There may be further rights in functions for which no level is given.
    .fix = Check yourself whether the role has rights that the guide does not require.

## Reading

# $seen: refused (403 though the role allows it), opened (200 though the role does not)
diagnosis-connectwise-probe-disagrees = { $seen ->
        [opened] { $function } can be read although the role does not allow it
       *[refused] { $function } can’t be read although the role allows it
    }
    .cause = The list of rights and the data do not match. The role may only just have been changed.
    .fix = Wait a few minutes and check again. If that doesn’t help: open { $path }, start the debug mode there, check again here, and then download the log.
diagnosis-connectwise-probe-empty = { $function } can be read, but is empty
    .cause = Either there are no records yet, or the Level or Location of the member hides them. An empty list proves nothing.
    .fix = If there are records, compare the Level and Location of the API member with those of other members.
diagnosis-connectwise-probe-agrees = { $function } can’t be read, as the role says
    .fix = There is nothing to do here. What is missing is shown with the role.

## Tables of Table Setup

diagnosis-connectwise-table-missing = The table { $table } can’t be read
    .cause = The role may not use this table.
    .fix = First check whether other members have this role too. If they do, leave the role as it is and give this member the role you made for the integration. Otherwise open { $path }, move { $table } to the allowed tables, and save.
diagnosis-connectwise-tables-all = The role may use all tables
    .cause = Access is not limited to certain tables. { $table }, for example, can be read but is not needed.
    .fix = First check whether other members have this role too. If not, open { $path }, remove every table that the guide does not name, and save. If so, don’t change the role: give the API member a role of its own, as described in the steps.
diagnosis-connectwise-entry-beyond = The table { $table } is not needed
    .fix = First check whether other members have this role too. If not, open { $path }, take { $table } out of the allowed tables, and save. If so, don’t change the role: give the API member a role of its own, as described in the steps.
# $count: number of tables
diagnosis-connectwise-entries-beyond = { $count ->
        [one] One table is not needed
       *[other] { $count } tables are not needed
    }
    .cause = Access is hardly limited to certain tables.
    .fix = First check whether other members have this role too. If they do, leave the role as it is and give this member the role you made for the integration. Otherwise open { $path }, leave only the tables that the guide names among the allowed ones, and save.
diagnosis-connectwise-entry-unclear = The table { $table } can be read, but that proves nothing yet
    .cause = The list of tables does not match what can be read, so the table may be open for another reason.
    .fix = Open { $path } and compare the list yourself.
diagnosis-connectwise-tables-unclear = Lotse can’t interpret the list of tables
    .cause = What ConnectWise PSA reports about the list does not match what can be read.
    .fix = Open { $path } and compare the list yourself.
diagnosis-connectwise-tables-sampled = Three tables can be read, and no limit is reported
    .cause = That does not prove that all the others are open too.
    .fix = Open { $path }, check that no table is excluded, and confirm it.
diagnosis-connectwise-tables-narrowed = The role may not use all tables
    .cause = Access is limited to certain tables, but this guide needs all of them.
    .fix = First check whether other members have this role too. If they do, leave the role as it is and give this member the role you made for the integration. Otherwise open { $path }, allow all tables, and save.
# $list: the vendor’s name of the list
diagnosis-connectwise-list-narrowed = A list limits this right: { $list }
    .cause = Some functions can be limited to certain types. Then even the level All does not cover everything.
    .fix = Open { $path } and compare the entries behind the link beside the function.

## Keys of an administrator

diagnosis-connectwise-admin-refused = The role can’t be read with the administrator’s keys
    .cause = ConnectWise PSA answered with status { $status }.
    .fix = Use the keys of a member that may read members and security roles. Without them, Lotse only checks what the member can read about itself.
diagnosis-connectwise-admin-member-absent = The API member { $member } can’t be found with the administrator’s keys
    .fix = Check that the administrator’s keys belong to the same company and that { $member } has a role.
# $other: the name of another role
diagnosis-connectwise-role-differs = ConnectWise PSA names two different roles
    .cause = According to its own data, the member has the role { $role }, but in the administrator’s list it has { $other }. Lotse checked the rights that the member itself sees.
    .fix = Wait a few minutes and check again. If that doesn’t help, open the API member and check which role it has.

## Deeper check: the service desk and what the product has written

diagnosis-connectwise-deeper-refused = ConnectWise PSA does not show this to the product’s member
    .cause = The role of the guide does not include it. The product does not need it either.
    .fix = There is nothing to do. Do not widen the role for this. If you want to know, look in ConnectWise PSA yourself.
diagnosis-connectwise-deeper-absent = ConnectWise PSA has nothing at this place
    .cause = The module may not be part of your licence, or the server may have another version.
    .fix = There is nothing to do. If you want to know, look in ConnectWise PSA yourself.
# $count: number of boards
diagnosis-connectwise-boards-visible =
    { $count ->
        [one] One active service board; none is listed as excluded
       *[other] { $count } active service boards; none is listed as excluded
    }
    .cause = ConnectWise PSA lists no board that is excluded for this member.
    .fix = If tickets of one board still do not arrive, look at the board restrictions under Service Defaults.
# $hidden: number of hidden boards; $count: number of active boards in the list
diagnosis-connectwise-boards-hidden =
    { $hidden ->
        [one] One service board is hidden from the member ({ $count } in the list)
       *[other] { $hidden } service boards are hidden from the member ({ $count } in the list)
    }
    .cause = The result of the check itself says what this means and what to do.
    .fix = There is nothing more to do here.
# $count: number of active boards
diagnosis-connectwise-boards-untold =
    { $count ->
        [one] One active service board; which ones are hidden from the member is unknown
       *[other] { $count } active service boards; which ones are hidden from the member is unknown
    }
    .cause = ConnectWise PSA did not list the excluded boards.
    .fix = Look in ConnectWise PSA whether the member’s boards are restricted.
# $count: number of entries
diagnosis-connectwise-desk-listed =
    { $count ->
        [one] One entry can be read
       *[other] { $count } entries can be read
    }
    .cause = Lotse counts the entries and keeps no names.
    .fix = There is nothing to do.
diagnosis-connectwise-desk-empty = The list is empty
    .cause = There may be nothing set up yet, or the member may not see it.
    .fix = Open this list in ConnectWise PSA and look for yourself.
# $count: number of statuses; $closing: number of statuses that close a ticket
diagnosis-connectwise-statuses-closing =
    { $count ->
        [one] One status, and it closes a ticket
       *[other] { $count } statuses, { $closing } of them close a ticket
    }
    .cause = Lotse looked at one board that the member sees.
    .fix = There is nothing to do. Look at the other boards in the same way if the product uses them.
# $count: number of statuses
diagnosis-connectwise-statuses-open =
    { $count ->
        [one] One status, and Lotse finds none that closes a ticket
       *[other] { $count } statuses, and Lotse finds none that closes a ticket
    }
    .cause = Lotse looked at one board that the member sees. Without such a status, a product can’t close its tickets there.
    .fix = Open the statuses of the board that the product uses and see which one closes tickets.
# $count: number of logins
diagnosis-connectwise-integrators-fit =
    { $count ->
        [one] One active integrator login sees all records and may use a suitable API
       *[other] { $count } active integrator logins see all records and may use a suitable API
    }
    .cause = Which of them belongs to the product is not shown. Lotse reads neither names nor passwords.
    .fix = Make sure that the product’s own login is among them.
# $count: number of logins
diagnosis-connectwise-integrators-unfit =
    { $count ->
        [0] No integrator login can be seen
        [one] The only integrator login does not see all records with the API “Member”
       *[other] None of { $count } integrator logins sees all records with the API “Member”
    }
    .cause = Lotse looks for an active login with access to all records. It reads neither names nor passwords.
    .fix = Compare the integrator login with the step of the guide.
# $count: number of records
diagnosis-connectwise-wrote-seen =
    { $count ->
        [one] One record names the product’s member as its author
       *[other] { $count } records name the product’s member as their author
    }
    .cause = ConnectWise PSA notes by itself who entered a record. Lotse counts the records and keeps no names.
    .fix = There is nothing to do.
diagnosis-connectwise-wrote-unseen = Not seen yet
    .cause = This proves nothing: there may have been nothing to write yet, or the member can’t see the records.
    .fix = There is nothing to do. To see the integration at work, let the product write something, then start the deeper check again.
diagnosis-connectwise-wrote-untold = ConnectWise PSA does not tell who entered these records
    .cause = So Lotse can’t count them. This does not mean that anything is wrong.
    .fix = There is nothing to do. Look in ConnectWise PSA whether the product’s records arrive.
# $count: number of agreements that were looked at
diagnosis-connectwise-additions-unseen =
    { $count ->
        [one] Not seen yet in the newest agreement
       *[other] Not seen yet in the newest { $count } agreements
    }
    .cause = Lotse looks only at a few of the newest agreements. This proves nothing about the others.
    .fix = There is nothing to do. Open an agreement that is mapped in the product and look at its additions.

## Any call

# $seconds: how long to wait
diagnosis-connectwise-busy = ConnectWise PSA is getting too many calls
    .cause = Other programs of your company may be making calls at the same time.
    .fix = { $seconds ->
        [one] Check again in one second.
       *[other] Check again in { $seconds } seconds.
    }
diagnosis-connectwise-overloaded = The database of ConnectWise PSA took too long
    .fix = Check again in a few minutes.
diagnosis-connectwise-maintenance = ConnectWise PSA is not available
    .cause = ConnectWise PSA answered with status { $status }. That usually means maintenance.
    .fix = Check again later.
# $message: the vendor’s words
diagnosis-connectwise-declined = ConnectWise PSA refuses the call with status { $status }
    .cause = The message is: { $message }
    .fix = Check again. If that doesn’t help: open { $path }, start the debug mode there, check again here, and then download the log.
diagnosis-connectwise-declined-silent = The call to ConnectWise PSA was refused with status { $status }
    .cause = The answer gives no reason. A firewall or a web filter may have sent it instead of ConnectWise PSA.
    .fix = Ask whoever runs the network whether calls to ConnectWise PSA are blocked. If not, open { $path }, start the debug mode there, check again here, and then download the log.
diagnosis-connectwise-condition = Lotse queried something that ConnectWise PSA does not know
    .cause = The message is: { $message }
    .fix = This is a fault in Lotse. Report it to the Lotse project.

## Topics

topic-connectwise-sign-in = The sign-in to ConnectWise PSA
topic-connectwise-client-id = The client ID
topic-connectwise-member = The API member
topic-connectwise-boards = The service boards of the member
topic-connectwise-role = The role of the member
topic-connectwise-security = The list of the member’s rights
topic-connectwise-beyond = Rights that the guide does not require
topic-connectwise-probe = Reading the data
topic-connectwise-table = Reading a table
topic-connectwise-tables = The tables of the role
topic-connectwise-narrowed = A list that limits a right
topic-connectwise-admin = The administrator’s view of the role
topic-connectwise-board-list = The service boards
topic-connectwise-board-statuses = The statuses of a service board
topic-connectwise-priorities = The priorities
topic-connectwise-configuration-types = The configuration types
topic-connectwise-integrators = The integrator logins
topic-connectwise-wrote-tickets = Tickets that the product has written
topic-connectwise-wrote-configurations = Configurations that the product has written
topic-connectwise-wrote-catalog = Catalogue items that the product has written
topic-connectwise-wrote-additions = Agreement additions that the product has written
topic-connectwise-company-list = The companies in ConnectWise PSA

## Mistakes of the practice tenant

mistake-connectwise-edit-my = Records can be changed only in part
    .hint = Compare the levels of the role cell by cell. Two levels look alike.
mistake-connectwise-delete-too-wide = Something can be deleted that must not be
    .hint = Look at the column for deleting.
mistake-connectwise-right-missing = A right is missing
    .hint = What can the integration no longer read?
mistake-connectwise-right-beyond = There is one right too many
    .hint = Look at the functions that the guide does not name.
mistake-connectwise-table-missing = One table is missing
    .hint = Look at what is behind the link beside the function for tables.
mistake-connectwise-all-tables = All tables are open
    .hint = Did somebody skip the link beside the function for tables? Not every guide needs it.
mistake-connectwise-admin-role = The member is an administrator
    .hint = Everything works. But what else may the member do?
mistake-connectwise-wrong-role = The member has the wrong role
    .hint = When nearly everything is wrong, the single cells are rarely the reason.
mistake-connectwise-member-inactive = The member is inactive
    .hint = Look at the member, not at its role.
mistake-connectwise-personal-keys = The keys belong to a person
    .hint = Where were the keys created?
mistake-connectwise-key-truncated = A key is incomplete
    .hint = Compare the lengths of the two keys.
mistake-connectwise-client-id-refused = The client ID is no longer valid
    .hint = The keys are right. What else does Lotse send with every call?
mistake-connectwise-my-security-refused = The member may not read its own rights
    .hint = Some cells you can only compare yourself now. Which ones?
mistake-connectwise-busy = ConnectWise PSA is busy
    .hint = Not every fault can be fixed with a setting.
mistake-connectwise-slow = ConnectWise PSA is slow
    .hint = Nothing is wrong with the settings. Wait a little.
mistake-connectwise-company-unknown = The company is not found
    .hint = This fails before any key is sent.
mistake-connectwise-codebase-moved = ConnectWise PSA has just been updated
    .hint = In the list of calls, count how often Lotse looks up the company.
mistake-connectwise-maintenance = ConnectWise PSA is under maintenance
    .hint = Look at the status of the answer.
mistake-connectwise-boards-excluded = Tickets from one board can’t be seen
    .hint = The role allows all tickets. Where else can boards be hidden?
mistake-connectwise-no-integrator = The integrator login sees only its own records
    .hint = The check finds nothing wrong. Start the deeper check and compare its result with the step of the guide.
mistake-connectwise-nothing-written = The product has not written anything into ConnectWise PSA yet
    .hint = Is that a fault? Start the deeper check and read what it says about it.

# screen-<name>: a text on the drawn screen of the practice tenant, where the vendor's own words are not on record.
screen-connectwise-inactive = Inactive
screen-connectwise-keys-of = Keys created at
screen-connectwise-other-functions = Other functions
screen-connectwise-all-tables = All tables
screen-connectwise-some-tables = Only the ticked tables
