about = Connects Sophos Central Partner with ConnectWise PSA. An API member with two keys lets Sophos synchronise customers, usage and tickets.

## Sources

source-mapping = Says how customers are mapped, with the newer names of Sophos Central Partner.
source-products = Says how Sophos products are mapped to products in ConnectWise PSA.
source-first-sync = Says what the first synchronisation changes.

## Credentials

credential-site = Server of ConnectWise PSA
credential-company-id = Company ID for ConnectWise PSA
credential-public-key = Public key
credential-private-key = Private key

## Deviations

role-before-member = Sophos’s page makes the member first and the role afterwards. A member can’t be saved without a role, so the role comes first here.
role-of-its-own = Sophos’s page lets you choose any role and asks for “Member” as the security permission. As far as we know, the page of a role in ConnectWise PSA has no such setting. A role of its own with exactly these rights is the safe way. Don’t use the Admin role.
reports-under-system = Sophos’s page lists “API Reports” under “Service Desk”. In ConnectWise PSA it stands under “System”, and that is where this table has it.
no-administrator = Sophos’s page asks for the details of an administrator. The member needs no administrator rights: the role from the part before is enough.
page-ends-before = Sophos’s page ends with the keys. The page that says where they go is not on record with us, so please compare each field on the screen.

## Matrices

matrix-sophos-role = Rights of the role for Sophos Central
reason-companies = Sophos reads the companies that your customers belong to.
reason-agreements = Sophos adds the products used to your customers’ agreements.
reason-catalog = Sophos creates and updates its products in the catalogue.
reason-tables = Sophos asks for this right without a reason. Most likely it reads boards, priorities and other lists.
reason-members = Sophos asks for this right without a reason. Without it, ConnectWise PSA does not hand out the list of members.
reason-reports = Sophos asks for this right without a reason.
reason-close = Without this right, a ticket can’t be set to a closed status.
reason-tickets = Sophos opens and updates tickets when you turn on tickets for a customer.

## Part: prepare

part-prepare = Check the requirement
step-integrator = Check the integrator account
    .why = If it was removed, the integration can’t be set up.
# $integrator (label): the setup table
integrator-there = The integrator account is in the list { $integrator }.
# $integrator (label): the setup table
integrator-again = If it was removed or deleted, create it again in { $integrator } before you go on.
integrator-who = Only integrations that still use such an account need it. Sophos asks for this check all the same.

## Part: role

part-role = Make the role
step-role-create = Make a role for Sophos Central
    .why = In ConnectWise PSA, rights only come with roles: a role of its own lets Sophos do what it must, and no more.
role-name = Choose a name that everyone recognises. It can have up to 30 characters.
step-role-rights = Set the rights of the role
    .why = Sophos needs exactly these rights for customers, agreements, products and tickets.
# $companies, $finance, $procurement, $system, $desk (labels): modules of the role
open-modules = Unfold { $companies }, { $finance }, { $procurement }, { $system } and { $desk } one after the other. Change only the functions in the table.
# $setup (label): the function; $customize (label): the link beside it
all-tables = Sophos’s page does not narrow { $setup } to single tables. Leave the list behind { $customize } as it is.

## Part: member

part-member = Make the API member and its keys
step-member-create = Make an API member
    .why = Sophos signs in as this member. An API member needs no licence.
why-member-keys = Sophos recommends keys of one or more members rather than keys of an account. You control who can use the API, you see what each member did, and faults such as failed synchronisations are easier to find.
your-role = Take the role that you have just made.
other-fields = Fill in the other required fields as is usual in your company. The member ID can have up to 15 characters.
location-hides = Choose level and location with care. A narrow choice hides companies and tickets from Sophos, and no error tells you.
step-keys = Generate the keys
    .why = ConnectWise PSA generates a public and a private key, and Sophos needs both.
open-new-member = In the list of members, click the name of the new member.
# $save, $close (labels): two icons beside each other; $private (label): the field with the private key
save-not-close = Click { $save }, not { $close }. { $private } is shown only now. When the tab is closed, it can’t be had again.
what-keys-are-for = With these two keys Sophos synchronises your customers with ConnectWise PSA.
step-address = Note the server and the company ID
    .why = Lotse needs both to check the keys, and Sophos will most likely ask for them too.
# $company (label): field of the sign-in screen
company-id-means = { $company } is the short name that you type when you sign in to ConnectWise PSA. It is not the display name, and capitals may matter.
step-catalog = Check the rights of the keys
    .why = Without access to the catalogue, Sophos can’t enter its products.
# $role (label): field of the member
member-has-role = The field { $role } of the new member shows the role for Sophos.
# $procurement (label): module; $catalog (label): function; $add, $edit, $inquire (labels): columns; $all (label): level
catalog-right = In this role, { $catalog } under { $procurement } has { $all } for { $add }, { $edit } and { $inquire }.

## Part: sophos

part-sophos = Enter the keys in Sophos Central Partner
step-open-psa = Open the PSA integration
    .why = The settings for ConnectWise PSA are here.
partner-console = You need Sophos Central Partner. The console of a single customer does not have this page.
step-enter-keys = Enter the keys
    .why = With them, Sophos can reach ConnectWise PSA.
fields-unknown = Sophos’s page about these fields is not on record with us. The names below are those of ConnectWise PSA. In Sophos the fields may have other names, or some may be missing.
keys-accepted = Sophos has saved the keys and shows no error.

## Follow-up: map customers

part-map-customers = Map customers and synchronise
step-customers = Map the customers
    .why = Sophos must know which company and which agreement belong to which customer.
mapping-rules = One Sophos customer belongs to exactly one company and one agreement in ConnectWise PSA. All active agreements are synchronised. Agreement names need not be unique; older versions asked for that. Annual-term contracts are not supported for usage.
# $customers (label): a section of the page
find-customer = Find the customer under { $customers }.
company-newer-older = Newer versions ask for the name of the company, older ones for its company ID.
# $company (label): the short identifier of a company; $details (label): where it stands in ConnectWise PSA
find-company-id = To find the { $company }, open the company in ConnectWise PSA and look under { $details }.
which-agreement = Take the agreement that belongs to this customer. You only need it for usage.
usage-only-flex = Usage is synchronised only for customers with MSP Flex. Tickets also work for customers with a fixed term, and without usage.
# $sync (label): older name of the switch
older-sync-switch = Older versions call this switch { $sync }.
customers-mapped = All customers that you want to connect are mapped. Repeat the actions above for each of them.
step-products = Map the products
    .why = You bill under your own product names, and renamed products cause no errors.
# $settings, $psa, $details (labels): the older path
older-products-way = In older versions, the way is { $settings } › { $psa } › { $details }.
# $column (label): column of the list; $page (label): the window behind the icon
pick-existing-product = Use a product that exists: in the column { $column }, click the edit icon. In { $page }, type the product’s name. From two characters on, you can choose from a list.
describe-product = Enter the details of the new product.
firewall-licences = If you map firewall products, check that the monthly firewall licences are assigned to the right customers.
step-first-sync = Synchronise for the first time
    .why = Otherwise you wait up to 24 hours.
# $refresh, $usage, $ticket (labels): actions in the list of customers
sync-daily = After that, everything runs every 24 hours by itself. With { $refresh } you can do it at any time for single customers. { $usage } and { $ticket } switch usage and tickets on or off.
# $example (value): identifier of a product in the catalogue
sync-makes = In ConnectWise PSA, Sophos creates products in the catalogue, for example { $example }, and adds them to the agreements. Newer versions do this only for the products you have chosen.
# $description (label): field of a product in the catalogue
leave-description = Don’t change the field { $description } of these products.
billing-details = Enter the billing details for your customers in ConnectWise PSA, so that usage can be billed.
# $status (label): column with the result
sync-without-errors = The column { $status } shows no error. If there is an error icon, click it to see the cause and what to do.

## Follow-up: new keys

part-new-keys = Replace the keys
step-new-pair = Make a new key pair
    .why = The private key can’t be looked up again. A new pair replaces it.
open-sophos-member = Open the API member for Sophos in the list.
step-new-pair-enter = Enter the new pair in Sophos Central Partner
    .why = Delete the old keys only when the new ones work.
# $keys (label): the tab with the keys of a member
delete-old-pair = Go back to ConnectWise PSA and delete the old pair under { $keys }.

## Follow-up: access denied

part-access-denied = Sophos reports missing rights
step-read-log = Read the log of the API member
    .why = The log shows which call ConnectWise PSA refused.
repeat-failure = Repeat what failed in Sophos Central Partner. The debug mode ends by itself after some minutes.
what-is-missing = Compare the refused call with the table of rights. Most often, the rights for members, tables or closing tickets are missing.

## Follow-up: end

part-end = End the connection
step-end-integration = Take back the access
    .why = Keys that nobody needs should not stay valid.
# $usage, $ticket (labels): actions in the list of customers
stop-sync = Switch off usage and tickets for all customers with { $usage } and { $ticket }.
# $members (label): the tab; $keys (label): the tab of one member
delete-keys = Under { $members }, open the member for Sophos. Delete its keys under { $keys } and set the member to inactive.

## Next

next-map-customers = Map your Sophos customers to companies and agreements. “Map customers and synchronise” says how.
next-sync = Start the first synchronisation and look at the products that Sophos creates in the catalogue.
