about = Connects LastPass to ConnectWise PSA. LastPass reads your companies and contacts there, so that you can import them as managed companies.

## Sources and gaps

source-role-dutch = The Dutch page on the rights of the role, with the three tables.
source-role-english = The English page on the rights of the role. The names of the tables are missing there.
source-import = Explains how to import companies.
import-goes-on = the end of the import wizard
connecting-missing = How the connection is set up in LastPass. The page about it (“How do I set up a ConnectWise Manage integration?”) is not on record.

## Prerequisites

prerequisite-lastpass-administrator = You can sign in to the primary LastPass account of your company as an administrator.
prerequisite-connectwise-administrator = You can sign in to ConnectWise PSA as an administrator.

## Questions

question-console = Which Admin Console of LastPass do you use?
    .answer-older = The older one
    .effect-older = The connection can be set up there.
    .answer-newer = The newer one
    .effect-newer = The guide ends here: according to LastPass’s page, the connection can be set up only in the older one.
question-connected = Is LastPass already connected to ConnectWise PSA?
    .answer-no = No
    .effect-no = You create a role, an API member and keys, and connect LastPass.
    .answer-yes = Yes
    .effect-yes = You check the rights of the role and go on with the import.

## Credentials

credential-site = Server of ConnectWise PSA
credential-company-id = Company ID for ConnectWise PSA
credential-public-key = Public key
credential-private-key = Private key

## Deviations

dutch-names = LastPass’s Dutch page translates the names of functions and tables. ConnectWise PSA shows them in English, so this guide uses the English names and puts the Dutch page’s words beside them.
former-name = LastPass’s pages call the product ConnectWise Manage. That is the former name of ConnectWise PSA.
modules-added = LastPass’s page names the functions without their modules. The modules are those of ConnectWise PSA.

## Gaps

member-not-on-page = LastPass’s own words about the API member. This step and the next follow what ConnectWise PSA needs for other products. That LastPass also takes keys is an assumption.
connect-page-missing = The names of the fields in LastPass. The page about connecting is not on record.
wizard-end-missing = The last pages of the import wizard. The part of the page about them is not on record.
removal-elsewhere = How a company is removed in LastPass. That is described on another page.
end-not-described = How the connection is ended in LastPass. The page about it is not on record.

## Matrices

matrix-lastpass-role = Rights of the role for LastPass
matrix-allowed-tables = Tables that LastPass may read
reason-companies = LastPass reads the companies that you can import.
reason-contacts = LastPass reads the contacts that you can import with a company.
reason-tables = LastPass reads the values for filtering. Only three tables are allowed.

## Part: newer console

part-newer-console = Newer Admin Console
step-other-console = The connection is not available in the newer console
    .why = LastPass’s page knows this connection only in the older Admin Console.
only-in-older = Find out whether your account can still open the older Admin Console. If it can, start this guide again.
ask-lastpass = If it can’t, ask LastPass how ConnectWise PSA is connected today.

## Part: role

part-role = Set the rights of the role
step-role-create = Create a role for LastPass
    .why = With a role of its own, LastPass can read what it needs to, and change nothing.
role-name = Choose a name that everyone recognises. It can be up to 30 characters long.
step-role-open = Open the role that LastPass uses
    .why = The member that LastPass signs in as has this role.
open-role = Open the role of the member that LastPass signs in as.
role-of-its-own = No person and no other integration has this role. If someone does, create a separate role and give it to the member of LastPass.
step-role-rights = Set three rights
    .why = LastPass only reads.
# $companies, $system (labels): modules of the role
open-modules = Expand { $companies } and { $system }, and set the rights in the table.
others-not-named = LastPass’s page calls these rights the minimum and names no others. In a new role, leave the other functions as they are.
step-role-tables = Allow access to three tables only
    .why = Without this list, the role can probably read every table.
both-needed = The level decides what LastPass may do, the list decides with which tables. You need both.
# $setup (label): the function; $inquire (label): its column; $all (label): the level
level-still-set = In the row { $setup }, the column { $inquire } says { $all }.

## Part: member

part-member = Prepare the API member
step-member-create = Create an API member
    .why = LastPass signs in as this member. An API member needs no licence.
member-id-length = It can be up to 15 characters long.
as-usual = Use the value that is usual in your company.
your-role = Use the role that you have just created.
level-wide-enough = Use the level that covers all companies, usually the top one.
# $name, $location, $department, $territory (labels): required fields of a member
other-fields = Fill in { $name }, { $location }, { $department } and { $territory } too, in the way that is usual in your company. None of them may be blank. In older versions, { $department } is called Business Unit.
# $level, $location (labels): fields of a member
location-hides = Choose { $level } and { $location } with care. If your choice is too narrow, LastPass does not find some companies, and you won’t get an error message.
step-keys = Generate the keys
    .why = The keys are for LastPass, and for the check by Lotse.
# $private (label): the field with the private key
private-once = You only see { $private } now. Save both keys before you leave this page.
step-address = Note the server and the company ID
    .why = Lotse needs both to check the keys. If LastPass asks for them, you also enter them there.
# $company (label): field of the sign-in screen
company-id-means = { $company } is the short name that you type when you sign in to ConnectWise PSA. It is not the display name. Watch out for capital letters.

## Part: connection

part-connection = Connect LastPass
step-connect = Set up the connection in LastPass
    .why = Only then can LastPass read from ConnectWise PSA.
# $console (label): a page of LastPass
open-psa-settings = In the older { $console }, open the settings of the PSA integration and choose ConnectWise.
enter-address = If LastPass asks for the server and the company ID, enter them as well.
connected = LastPass has saved the connection and shows no error.

## Part: import

part-import = Import companies
step-console-open = Start the import
    .why = The import fetches companies and contacts from ConnectWise PSA.
# $console (label): a page of LastPass
open-console = Click the active LastPass icon in your browser and choose { $console }. Sign in with the primary account.
# $address (value): a web address
or-by-address = You can also open { $address }.
# $import (label): the beginning of the entry
choose-import = Choose the entry that begins with { $import } and ends with the name of the PSA.
step-companies-choose = Choose companies and contacts
    .why = You decide what is imported.
filter = Filter the list so that it shows the companies and contacts you want.
# $in, $not (labels): the beginnings of the names of two tabs
two-tabs = Two tabs have appeared. Their names begin with { $in } and { $not }, and end with the name of the PSA.
not-found-reasons = The second tab lists companies that were imported before but were not found this time. Either the filter excludes them, or they were removed in ConnectWise PSA.
choose-companies = Choose the companies and contacts that you want to import.
unmapped-first = Companies that are not mapped yet are at the top.
step-import-end = Finish the import
    .why = The companies are managed in LastPass only after this.
finish-wizard = Follow the wizard to its end.
# $companies (label): a page of LastPass
companies-there = The imported companies are listed under { $companies }.

## Follow-up: import again

part-import-again = Companies were added or removed
step-new-companies = Import new companies
    .why = New companies do not appear in LastPass by themselves.
step-removed-company = Remove a company that is gone
    .why = Otherwise it stays in LastPass.
import-removes-nothing = The import adds companies. It removes none.
# $companies (label): a page of LastPass
remove-company = Remove the company in LastPass, under { $companies }.

## Follow-up: new keys

part-new-keys = Replace the keys
step-new-pair = Create a new key pair
    .why = You can’t look up the private key again. A new pair replaces it.
open-lastpass-member = Open the API member for LastPass in the list.
step-new-pair-enter = Enter the new pair in LastPass
    .why = Delete the old keys only when the new ones work.
# $keys (label): the tab with the keys of a member
delete-old-pair = Go back to ConnectWise PSA and delete the old pair under { $keys }.

## Follow-up: end

part-end = End the connection
step-end-lastpass = End the connection in LastPass
    .why = Imported companies stay in LastPass until you remove them.
# $console (label): a page of LastPass
end-connection = In the older { $console }, open the settings of the PSA integration and end the connection with ConnectWise.
step-end-connectwise = Revoke the access
    .why = No access to ConnectWise PSA stays open.
# $keys (label): the tab with the keys of a member
delete-keys = Delete the keys under { $keys } and set the member to inactive.

## Next

next-billing = If you want LastPass to update user counts for billing in ConnectWise PSA, read LastPass’s page about it. It may need more rights than this guide sets.
