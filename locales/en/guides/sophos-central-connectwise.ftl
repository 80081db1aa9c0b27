about = Connects Sophos Central Partner to ConnectWise PSA. An API member with two keys lets Sophos synchronise customers, usage and tickets.

## Sources

source-mapping = Explains how to map customers, with the newer names in Sophos Central Partner.
source-products = Explains how to map Sophos products to products in ConnectWise PSA.
source-first-sync = Explains what the first synchronisation changes.

## Credentials

credential-site = Server of ConnectWise PSA
credential-company-id = Company ID for ConnectWise PSA
credential-public-key = Public key
credential-private-key = Private key

## Deviations

role-before-member = Sophos’s page creates the member first and the role afterwards. You can’t save a member without a role, so the role comes first here.
role-of-its-own = Sophos’s page lets you choose any role and asks for “Member” as the security permission. As far as is known, the page of a role in ConnectWise PSA has no such setting; you check this in the next step. A role of its own with exactly these rights is the safe way. Don’t use the Admin role.
reports-under-system = Sophos’s page lists “API Reports” under “Service Desk”. In ConnectWise PSA it belongs to “System”, and that is where this table has it.
no-administrator = Sophos’s page asks for the details of an administrator. The member needs no administrator rights: the role from the previous part is enough.
page-ends-before = Sophos’s page ends with the keys. Lotse doesn’t have the page that says where they go. So compare each field with your screen.

## Matrices

matrix-sophos-role = Rights of the role for Sophos Central
reason-companies = Sophos reads the companies that your customers belong to.
reason-agreements = Sophos adds the products used to your customers’ agreements.
reason-catalog = Sophos creates and updates its products in the catalogue.
reason-tables = Sophos asks for this right without giving a reason. Most likely it reads boards, priorities and other lists.
reason-members = Sophos asks for this right without giving a reason. Without it, ConnectWise PSA does not give out the list of members.
reason-reports = Sophos asks for this right without giving a reason.
reason-close = Without this right, a ticket can’t be set to a closed status.
reason-tickets = Sophos opens and updates tickets when you turn on tickets for a customer.

## Part: prepare

part-prepare = Check the requirement
step-integrator = Check the integrator account
    .why = If it was removed, the integration can’t be set up.
# $integrator (label): the setup table
integrator-there = The integrator account is in the list { $integrator }.
# $integrator (label): the setup table; $level (label): a field of it; $records (label): its value; $apis (label): where APIs are chosen; $api (value): name of an API
integrator-again = If it was removed or deleted, create it again in { $integrator } before you go on: { $level } is { $records }, and { $apis } includes the API { $api }.
integrator-who = Only integrations that still use such an account need it. Sophos asks for this check anyway.

## Part: role

part-role = Create the role
step-role-create = Create a role for Sophos Central
    .why = In ConnectWise PSA, rights always come from a role. With a role of its own, Sophos can do what it needs to, and no more.
role-name = Choose a name that everyone recognises. It can be up to 30 characters long.
step-role-rights = Set the rights of the role
    .why = Sophos needs exactly these rights for customers, agreements, products and tickets.
# $companies, $finance, $procurement, $system, $desk (labels): modules of the role; $none (label): the level for no right
open-modules = Expand { $companies }, { $finance }, { $procurement }, { $system } and { $desk } one after the other, and set the rights in the table. Where it says “not mentioned”, the level must be { $none }.
# $setup (label): the function; $customize (label): the link beside it
all-tables = Sophos’s page does not limit { $setup } to certain tables. Leave the list behind { $customize } as it is.
# $permission (value): what Sophos’s page asks for
member-permission = If the page of the role offers a choice of security permission, { $permission } is selected. If there is no such choice, there is nothing to do.

## Part: member

part-member = Create the API member and its keys
step-member-create = Create an API member
    .why = Sophos signs in as this member. An API member needs no licence.
why-member-keys = Sophos recommends keys of one or more members, not keys of an account. That way you control who can use the API, you see what each member did, and you find errors faster, for example when a synchronisation fails.
your-role = Use the role that you have just created.
member-id-length = It can be up to 15 characters long.
as-usual = Use the value that is usual in your company.
level-wide-enough = Use the level that covers all companies and tickets, usually the top one.
# $name, $location, $department, $territory (labels): required fields of a member
other-fields = Fill in { $name }, { $location }, { $department } and { $territory } too, in the way that is usual in your company. None of them may be blank. In older versions, { $department } is called Business Unit.
# $level, $location (labels): fields of a member
location-hides = Choose { $level } and { $location } with care. If your choice is too narrow, Sophos does not see some companies and tickets, and you won’t get an error message.
# $defaults (label): a section of the member; $restrict, $board (labels): fields of it
boards-not-restricted = In { $defaults }, { $restrict } is blank, or all boards whose tickets are needed are allowed. A restriction applies without an error message, even if the role allows all tickets. { $board } may stay blank.
step-keys = Generate the keys
    .why = ConnectWise PSA generates a public and a private key, and Sophos needs both.
open-new-member = In the list of members, click the name of the new member.
# $save, $close (labels): two icons beside each other; $private (label): the field with the private key
save-not-close = Click { $save }, not { $close }. You only see { $private } now. Once the tab is closed, you can’t get it back.
what-keys-are-for = With these two keys Sophos synchronises your customers with ConnectWise PSA.
step-address = Note the server and the company ID
    .why = Lotse needs both to check the keys, and Sophos will most likely ask for them too.
# $company (label): field of the sign-in screen
company-id-means = { $company } is the short name that you type when you sign in to ConnectWise PSA. It is not the display name. Watch out for capital letters.
step-catalog = Check the rights of the keys
    .why = Without access to the catalogue, Sophos can’t create its products.
# $role (label): field of the member
member-has-role = On the new member, the field { $role } shows the role for Sophos.
# $procurement (label): module; $catalog (label): function; $add, $edit, $inquire (labels): columns; $all (label): level
catalog-right = In this role, { $catalog } under { $procurement } has { $all } for { $add }, { $edit } and { $inquire }.

## Part: sophos

part-sophos = Enter the keys in Sophos Central Partner
step-open-psa = Open the PSA integration
    .why = The settings for ConnectWise PSA are here.
partner-console = You need Sophos Central Partner. The console of a single customer does not have this page.
step-enter-keys = Enter the keys
    .why = Sophos uses them to reach ConnectWise PSA.
fields-unknown = Lotse doesn’t have Sophos’s page about these fields. The names below are those of ConnectWise PSA. In Sophos, the fields may have other names, or some may be missing.
keys-accepted = Sophos has saved the keys and shows no error.

## Follow-up: map customers

part-map-customers = Map customers and synchronise
step-customers = Map the customers
    .why = Sophos must know which company and which agreement belong to which customer.
mapping-rules = One Sophos customer belongs to exactly one company and one agreement in ConnectWise PSA. All active agreements are synchronised. Agreement names do not have to be unique; only older versions required that. Annual-term contracts are not supported for usage.
# $customers (label): a section of the page
find-customer = Find the customer under { $customers }.
company-newer-older = Newer versions ask for the name of the company, older ones for its company ID.
# $company (label): the short identifier of a company; $details (label): where it stands in ConnectWise PSA
find-company-id = To find the { $company }, open the company in ConnectWise PSA and look under { $details }.
which-agreement = Use the agreement that belongs to this customer. You only need it for usage.
usage-only-flex = Usage is synchronised only for customers with MSP Flex. Tickets are also synchronised for customers with a fixed term, even if you don’t synchronise usage.
# $sync (label): older name of the switch
older-sync-switch = Older versions call this switch { $sync }.
customers-mapped = All customers that you want to connect are mapped. Repeat the actions above for each of them.
step-products = Map the products
    .why = You bill under your own product names, and a renamed product causes no errors.
products-two-results = The two ways do not give the same result: the first bills through a product that already exists in ConnectWise PSA. The second creates a new product in the catalogue.
# $settings, $psa, $details (labels): the older path
older-products-way = In older versions, go to { $settings } › { $psa } › { $details }.
# $column (label): column of the list; $page (label): the window behind the icon
pick-existing-product = To use an existing product, click the edit icon in the { $column } column. In { $page }, type the name of the product. Once you have typed two characters, you can choose from a list.
describe-product = Enter the details of the new product.
firewall-licences = If you map firewall products, check that the monthly firewall licences are assigned to the right customers.
step-first-sync = Synchronise for the first time
    .why = Otherwise it can take up to 24 hours.
# $refresh, $usage, $ticket (labels): actions in the list of customers
sync-daily = After that, it runs by itself every 24 hours. With { $refresh }, you can start it yourself for single customers at any time. With { $usage } and { $ticket }, you turn the synchronisation of usage and of tickets on or off.
# $example (value): identifier of a product in the catalogue
sync-makes = In ConnectWise PSA, Sophos creates products in the catalogue, for example { $example }, and adds them to the agreements. Newer versions do this only for the products you have chosen.
# $description (label): field of a product in the catalogue
leave-description = Don’t change the field { $description } of these products.
billing-details = Enter the billing details for your customers in ConnectWise PSA, so that usage can be billed.
# $status (label): column with the result
sync-without-errors = The { $status } column shows no error. If there is an error icon, click it to see the cause and what to do.

## Follow-up: new keys

part-new-keys = Replace the keys
step-new-pair = Create a new key pair
    .why = You can’t look up the private key again. A new pair replaces it.
open-sophos-member = Open the API member for Sophos in the list.
step-new-pair-enter = Enter the new pair in Sophos Central Partner
    .why = Delete the old keys only when the new ones work.
# $keys (label): the tab with the keys of a member
delete-old-pair = Go back to ConnectWise PSA and delete the old pair under { $keys }.

## Follow-up: access denied

part-access-denied = Sophos reports missing rights
step-read-log = Read the log of the API member
    .why = The log shows which call ConnectWise PSA refused.
repeat-failure = Repeat what failed in Sophos Central Partner. Debug mode ends by itself after a few minutes.
what-is-missing = Compare the refused call with the table of rights. Most often, the rights for members, tables or closing tickets are missing.

## Follow-up: end

part-end = End the integration
step-end-integration = Revoke the access
    .why = Keys that you no longer need should not stay valid.
# $usage, $ticket (labels): actions in the list of customers
stop-sync = Turn off the synchronisation of usage and of tickets for all customers with { $usage } and { $ticket }.
# $members (label): the tab; $keys (label): the tab of one member
delete-keys = Under { $members }, open the member for Sophos. Delete the keys under { $keys } and set the member to inactive.

## Next

next-map-customers = Map your Sophos customers to companies and agreements. “Map customers and synchronise” tells you how.
next-sync = Start the first synchronisation and look at the products that Sophos creates in the catalogue.
