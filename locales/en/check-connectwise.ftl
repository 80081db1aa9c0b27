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

diagnosis-connectwise-value-absent = This value has not been copied yet
    .fix = Go to the step where you copy it, copy the value from ConnectWise PSA, and check again.
    .fix-terminal = Copy the value from ConnectWise PSA and give it with --set or --secret-stdin.
# $value: what was entered
diagnosis-connectwise-site-unreadable = { $value } is not a server name
    .fix = Enter only the name of the server, without a path, for example { $example }.
diagnosis-connectwise-site-not-https = The address does not begin with https
    .cause = You entered { $value }. Keys are only ever sent over https.
    .fix = Enter only the name of the server. If your own server has no https, have it set up first.
diagnosis-connectwise-site-foreign = { $host } belongs to another vendor
    .cause = Keys for ConnectWise PSA are not sent there.
    .fix = Enter the server where you sign in to ConnectWise PSA.
diagnosis-connectwise-client-id-absent = There is no client ID
    .cause = ConnectWise PSA only answers programs that send a client ID. Without one, Lotse can only ask which company it is. The integration itself is not affected: the product brings its own.
    .fix = Sign in at { $address } with a free account, register a private client ID for your own company, and enter it in the settings. Until then, check the rights yourself.
    .fix-terminal = Sign in at { $address } with a free account, register a private client ID for your own company, and give it with --secret-stdin connectwise-client-id. Until then, check the rights yourself.
diagnosis-connectwise-client-id-format = The client ID has the wrong shape
    .cause = A client ID has 32 digits and letters from a to f, in five groups joined by hyphens.
    .fix = Copy it again from { $address } and enter it in the settings.
    .fix-terminal = Copy it again from { $address } and give it with --secret-stdin connectwise-client-id.
diagnosis-connectwise-client-id-is-company = The company ID was entered as the client ID
    .fix = The client ID is a value of its own from { $address }. Enter it in the settings.
    .fix-terminal = The client ID is a value of its own from { $address }. Give it with --secret-stdin connectwise-client-id.
diagnosis-connectwise-key-white-space = There is a space or line break in the key
    .cause = It was probably copied along.
    .fix = Copy the key again without it. If you no longer have it, make a new pair under { $path }.
diagnosis-connectwise-key-has-company = The company ID is part of the public key
    .cause = Some instructions write both in one field, joined by a plus sign. Lotse adds { $company } itself.
    .fix = Enter only the public key.
diagnosis-connectwise-keys-same = Public and private key are the same
    .cause = One of the two was entered twice.
    .fix = Enter both again. If you no longer have the private key, make a new pair under { $path }.

## The look-up of the company

diagnosis-connectwise-site-wrong = { $host } is not a ConnectWise PSA server
    .cause = A web server answers there, but it does not know what ConnectWise PSA knows.
    .fix = Enter the address that is shown under { $path }.
diagnosis-connectwise-company-unknown = { $host } does not know the company ID { $company }
    .cause = The company ID is mistyped, or the company is in another region. It is the short name from the sign-in screen, not the display name.
    .fix = Compare company ID and address with { $path }.
# $asked: the company ID as entered. $told: the company ID as ConnectWise PSA spells it
diagnosis-connectwise-company-spelling = The company ID is spelled differently
    .cause = You entered { $asked }, ConnectWise PSA says { $told }. Upper and lower case can matter.
    .fix = Enter { $told }.
# $asked: the company ID as entered. $told: the company ID as ConnectWise PSA says it
diagnosis-connectwise-company-other = The company has another short name too
    .cause = You entered { $asked }, ConnectWise PSA says { $told }. Both may be right; a successful sign-in proves the one that you entered.
    .fix = Solve the problem with the keys first, then check again.
diagnosis-connectwise-lookup-absent = { $host } can’t say which company it is
    .cause = This server has no look-up for companies. Only a successful sign-in proves address and company ID.
    .fix = Solve the problem with the keys first, then check again.

## Signing in

diagnosis-connectwise-client-id-refused = The client ID is refused
    .cause = ConnectWise PSA answered with status { $status }. The client ID is not registered, or it is the private client ID of another company.
    .fix = Compare the client ID in the settings with { $address }. A private client ID only works for the company that registered it.
    .fix-terminal = Compare what you gave as connectwise-client-id with { $address }. A private client ID only works for the company that registered it.
# $hint: lengths (the two keys differ in length), not-found (404 instead of 401), plain
diagnosis-connectwise-keys-refused = The keys are refused
    .cause = { $hint ->
        [lengths] ConnectWise PSA answered with status { $status }. The two keys differ in length, so one was probably cut when it was copied.
        [not-found] ConnectWise PSA answered with status { $status }. In the cloud this can also mean that the keys are refused.
       *[plain] ConnectWise PSA answered with status { $status }. The keys are swapped, cut, from two different pairs or deleted, or the member is inactive.
    }
    .fix = Make a new pair under { $path } and copy both keys again.
diagnosis-connectwise-not-authenticated = ConnectWise PSA does not accept these keys for its API
    .cause = The keys are wrong, or they belong to a person instead of an API member.
    .fix = Make a new pair under { $path }, not under your own account.
diagnosis-connectwise-sign-in-unsure = The keys or the client ID are refused
    .cause = ConnectWise PSA answered with status { $status } both with and without the client ID. So it can’t be told which of the two is wrong.
    .fix = First compare the client ID in the settings with { $address }. If it is right, make a new pair of keys under { $path }.
    .fix-terminal = First compare what you gave as connectwise-client-id with { $address }. If it is right, make a new pair of keys under { $path }.
diagnosis-connectwise-cannot-route = { $host } can’t find the company { $company }
    .cause = The look-up knows the company, but the API does not. It may be moving to another server.
    .fix = Check again in a few minutes. If it stays like this, ask ConnectWise’s support.
diagnosis-connectwise-ssl-required = { $host } does not answer the API
    .cause = In the cloud, the API has a server of its own.
    .fix = Enter the address of the sign-in screen, for example { $example }. Lotse finds the server of the API itself.

## The member and its role

# $class: the licence class that ConnectWise PSA tells
diagnosis-connectwise-personal-keys = The keys belong to the person { $member }
    .cause = The licence class is { $class }; an API member has A. A person’s keys stop working when that person leaves, and have all of that person’s rights.
    .fix = Make an API member under { $path } and copy the keys from there.
diagnosis-connectwise-member-inactive = The member { $member } is inactive
    .fix = Open { $path } and make the member active again.
diagnosis-connectwise-member-unclear = ConnectWise PSA does not say what kind of member { $member } is
    .fix = Make sure that { $member } is listed as an active API member.
# $count: number of boards
diagnosis-connectwise-boards-excluded = { $count ->
        [one] One service board is hidden from { $member }
       *[other] { $count } service boards are hidden from { $member }
    }
    .cause = Tickets of these boards are not shown, whatever the role allows.
    .fix = If the integration needs them, remove the exclusion under { $path }.
diagnosis-connectwise-admin-role = { $role } is an administrator role
    .cause = So the integration can do everything, including deleting.
    .fix = Open { $path } and give the member the role that you made for the integration. Do not change the rights of { $role }: others use it.
diagnosis-connectwise-role-other = { $role } is probably not the role for this integration
    .cause = It has none of the rights that are needed, but has others.
    .fix = Open { $path } and select the role that you made for the integration. Do not change the rights of { $role } as long as others may use it. If it is the role that you made, set its rights as the step shows them, and check again.
# $count: number of functions
diagnosis-connectwise-role-wide = { $role } is probably not the role for this integration
    .cause = { $count ->
        [one] It has rights in one function that the guide does not name.
       *[other] It has rights in { $count } functions that the guide does not name.
    }
    .fix = Open { $path } and select the role that you made for the integration. Do not change the rights of { $role } as long as others may use it. If it is the role that you made, set its rights as the step shows them and everything else to None, and check again.
diagnosis-connectwise-role-unclear = ConnectWise PSA does not say which role the member has
    .fix = Open the API member and make sure that it has the role for this integration and not an administrator role.
diagnosis-connectwise-role-shown = The member has the role { $role }
    .fix = Is this the role that you made for the integration? If not, select that one.

## The rights of the role

diagnosis-connectwise-security-refused = The member may not read its own rights
    .cause = ConnectWise PSA answered with status { $status }. Reading the data then only shows what can be read, not how far the right goes.
    .fix = Compare the rights yourself. Or enter the keys of an administrator for this one check: they are not kept.
diagnosis-connectwise-not-provable = These keys can’t show this right
    .cause = The member may not read its own rights, and Lotse does not try it out by writing.
    .fix = Compare this cell yourself, or check once with the keys of an administrator.
diagnosis-connectwise-probe-only = Reading works, but how far the right goes is not known
    .cause = { $function } can be read. That does not show whether this goes for all records or only for the member’s own.
    .fix = Compare this cell yourself, or check once with the keys of an administrator.
diagnosis-connectwise-level-missing = { $function }: { $column } is { $found } instead of { $asked }
    .cause = The role { $role } can do less than the integration needs.
    .fix = First check whether other members have this role too. If they do, leave it as it is and give this member the role you made for the integration. Otherwise open { $path }, set { $column } to { $asked }, and save.
diagnosis-connectwise-level-excess = { $function }: { $column } is { $found } instead of { $asked }
    .cause = The role { $role } can do more than the integration needs.
    .fix = First check whether other members have this role too. If they do, leave it as it is and give this member the role you made for the integration. Otherwise open { $path }, set { $column } to { $asked }, and save.
diagnosis-connectwise-level-unclear = { $function }: { $column } can’t be judged
    .cause = ConnectWise PSA answers { $found }.
    .fix = Compare this cell yourself.
diagnosis-connectwise-not-offered = { $function } has no { $column }
    .fix = There is nothing to set here.
# $found: absent (no row), several (rows that differ)
diagnosis-connectwise-function-unclear = { $found ->
        [several] There are several entries for { $function }
       *[absent] There is no entry for { $function }
    }
    .cause = In the list of rights, ConnectWise PSA does not clearly name this function. It may have another name there.
    .fix = Compare this row yourself.
# $module: the module of the role
# $asked: functions of the guide that were not found
# $there: functions of the role that the guide does not name
diagnosis-connectwise-rows-unmatched = Some functions under { $module } can’t be matched by their names
    .cause = The guide requires { $asked }, but no row is called that. The role has rights in { $there }, which the guide does not name. Perhaps these are the same functions under other names.
    .fix = Open { $path } and compare both lists. Only change a row once you know which function it is.
diagnosis-connectwise-cell-contradicted = The role allows { $function }, but ConnectWise PSA refuses to read it
    .cause = The role may have been changed a moment ago, or something else restricts the member.
    .fix = Save the role again under { $path }, wait a few minutes, and check again.
diagnosis-connectwise-right-refused = ConnectWise PSA refuses to read { $function }
    .cause = The role does not have this right.
    .fix = First check whether other members have this role too. If they do, leave it as it is and give this member the role you made for the integration. Otherwise open { $path }, set the level for reading, and save.
# $module: the module of the role
diagnosis-connectwise-right-beyond = { $function } is not needed: { $column } is { $found }
    .cause = The role { $role } has this right under { $module }. The guide asks for none there.
    .fix = First check whether other members have this role too. If they do, leave it as it is and give this member the role you made for the integration. Otherwise open { $path }, set { $column } to { $asked }, and save.
diagnosis-connectwise-report-beyond = The report right { $function } is not needed: { $column } is { $found }
    .cause = The role { $role } has it under { $module }. The guide asks for no reports.
    .fix = First check whether other members have this role too. If they do, leave it as it is and give this member the role you made for the integration. Otherwise open { $path }, set { $column } to { $asked }, and save.
diagnosis-connectwise-beyond-unclear = { $function }: { $column } has an unknown level
    .cause = ConnectWise PSA answers { $found }. The guide does not ask for this right.
    .fix = Compare this cell yourself.
# $count: number of rows
diagnosis-connectwise-list-incomplete = { $count ->
        [one] The list of rights has only one usable row
       *[other] The list of rights is incomplete ({ $count } rows)
    }
    .cause = Functions without any level may hide further rights.
    .fix = Look through the role yourself for rights that the guide does not ask for.

## Reading

# $seen: refused (403 though the role allows it), opened (200 though the role does not)
diagnosis-connectwise-probe-disagrees = { $seen ->
        [opened] { $function } can be read although the role does not allow it
       *[refused] { $function } can’t be read although the role allows it
    }
    .cause = The list of rights and the data do not agree. The role may have been changed a moment ago.
    .fix = Wait a few minutes and check again. If it stays like this, open { $path }, check once more, and read the log.
diagnosis-connectwise-probe-empty = { $function } can be opened, but there is nothing in it
    .cause = Either there are no records yet, or the location or level of the member hides them. An empty list proves nothing.
    .fix = If there are records, compare the location and the level of the API member with those of other members.
diagnosis-connectwise-probe-agrees = { $function } can’t be read, as the role says
    .fix = There is nothing to do here. What is missing is shown with the role.

## Tables of Table Setup

diagnosis-connectwise-table-missing = { $table } can’t be read
    .cause = This table is not allowed for the role.
    .fix = First check whether other members have this role too. If they do, leave it as it is and give this member the role you made for the integration. Otherwise open { $path }, move { $table } to the allowed tables, and save.
diagnosis-connectwise-tables-all = The role can use all tables
    .cause = The tables are not narrowed. { $table }, for example, can be read but is not needed.
    .fix = First check whether other members have this role too. If they do, leave it as it is and give this member the role you made for the integration. Otherwise open { $path }, move everything that the guide does not name to the other column, and save.
diagnosis-connectwise-entry-beyond = { $table } is not needed
    .fix = First check whether other members have this role too. If they do, leave it as it is and give this member the role you made for the integration. Otherwise open { $path }, move { $table } to the other column, and save.
# $count: number of tables
diagnosis-connectwise-entries-beyond = { $count ->
        [one] One table is not needed
       *[other] { $count } tables are not needed
    }
    .cause = The tables are hardly narrowed.
    .fix = First check whether other members have this role too. If they do, leave it as it is and give this member the role you made for the integration. Otherwise open { $path }, move everything that the guide does not name to the other column, and save.
diagnosis-connectwise-entry-unclear = { $table } can be opened, but that proves nothing yet
    .cause = The list of tables and what can be read do not fit together, so the table may be open for another reason.
    .fix = Open { $path } and compare the list yourself.
diagnosis-connectwise-tables-unclear = The list of tables can’t be judged
    .cause = What ConnectWise PSA says of the list does not fit what can be read.
    .fix = Open { $path } and compare the list yourself.
diagnosis-connectwise-tables-sampled = Three tables can be read, and no narrowing is reported
    .cause = That all others are open too can’t be proven by reading.
    .fix = Open { $path } and make sure that no table is refused.
diagnosis-connectwise-tables-narrowed = The role can’t use all tables
    .cause = The tables are narrowed, but this guide asks for all of them.
    .fix = First check whether other members have this role too. If they do, leave it as it is and give this member the role you made for the integration. Otherwise open { $path }, allow all tables, and save.
# $list: the vendor’s name of the list
diagnosis-connectwise-list-narrowed = A list narrows this right: { $list }
    .cause = Some functions can be narrowed to single types. Then All is not all.
    .fix = Open { $path } and compare the entries behind the link beside the function.

## Keys of an administrator

diagnosis-connectwise-admin-refused = The administrator’s keys do not show the role
    .cause = ConnectWise PSA answered with status { $status }.
    .fix = Use keys of a member that may read members and security roles. Without them, the member’s own view is compared.
diagnosis-connectwise-admin-member-absent = The administrator can’t find the API member { $member }
    .fix = Make sure that the administrator’s keys belong to the same company and that { $member } has a role.
# $other: the name of another role
diagnosis-connectwise-role-differs = Member and administrator name different roles
    .cause = The member says that it has { $role }. In the administrator’s list it has { $other }. So Lotse compared what the member itself sees.
    .fix = Wait a few minutes and check again. If it stays like this, open the API member and see which role it has.

## Any call

# $seconds: how long to wait
diagnosis-connectwise-busy = ConnectWise PSA is getting too many calls
    .cause = Other programs of your company may be calling at the same time.
    .fix = { $seconds ->
        [one] Check again in one second.
       *[other] Check again in { $seconds } seconds.
    }
diagnosis-connectwise-overloaded = The database of ConnectWise PSA took too long
    .fix = Check again in a few minutes.
diagnosis-connectwise-maintenance = ConnectWise PSA is not available
    .cause = It answered with status { $status }. That usually means maintenance.
    .fix = Check again later.
# $message: the vendor’s words
diagnosis-connectwise-declined = ConnectWise PSA refuses with status { $status }
    .cause = It says: { $message }
    .fix = Check again. If it stays like this, open { $path }, check once more, and read the log.
diagnosis-connectwise-condition = Lotse asked for something that ConnectWise PSA does not know
    .cause = It says: { $message }
    .fix = This is a fault in Lotse. Report it.

## Topics

topic-connectwise-sign-in = The sign-in to ConnectWise PSA
topic-connectwise-client-id = The client ID
topic-connectwise-member = The API member
topic-connectwise-boards = The service boards of the member
topic-connectwise-role = The role of the member
topic-connectwise-security = The list of the member’s rights
topic-connectwise-beyond = Rights that the guide does not ask for
topic-connectwise-probe = Reading the data
topic-connectwise-table = Reading a table
topic-connectwise-tables = The tables of the role
topic-connectwise-narrowed = A list that narrows a right
topic-connectwise-admin = The administrator’s view of the role

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
    .hint = Everything works. Far too much of it, in fact.
mistake-connectwise-wrong-role = The member has the wrong role
    .hint = When nearly everything is wrong, it is rarely every single cell.
mistake-connectwise-member-inactive = The member is inactive
    .hint = Look at the member rather than at its role.
mistake-connectwise-personal-keys = The keys belong to a person
    .hint = Where were the keys made?
mistake-connectwise-key-truncated = A key is incomplete
    .hint = Compare the lengths of the two keys.
mistake-connectwise-client-id-refused = The client ID is no longer valid
    .hint = The keys are fine. What else goes along with each call?
mistake-connectwise-my-security-refused = The member may not read its own rights
    .hint = Some cells you can only compare yourself now. Which ones?
mistake-connectwise-busy = ConnectWise PSA is busy
    .hint = Sometimes waiting is the right thing to do.
mistake-connectwise-slow = ConnectWise PSA is slow
    .hint = Nothing is wrong with the set-up. Have patience.
mistake-connectwise-company-unknown = The company is not found
    .hint = This goes wrong before any key is sent.
mistake-connectwise-codebase-moved = ConnectWise PSA has just been updated
    .hint = Count the look-ups of the company in the list of calls.
mistake-connectwise-maintenance = ConnectWise PSA is under maintenance
    .hint = Look at the status of the answer.
mistake-connectwise-boards-excluded = Tickets of one board are not shown
    .hint = The role allows all tickets. Who hides some?
