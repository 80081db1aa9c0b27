# Labels on the screens of Kaseya VSA, letter for letter. What is not on record in English has only a meaning: the German
# label is shown, marked, with the meaning beside it.

## Menus and pages

system = System
user-security = User Security
user-roles = User Roles
users = Users
server-management = Server Management
ticketing = Ticketing
email-reader = Email Reader

## Buttons

new-role = New
save = Save
copy-permissions = Copy Permissions
rename = Rename
delete = Delete

## Roles

role-type-field = Role Type
tab-role-types = Role Types
role-type-vsa-admin = VSA Admin
tab-members = Members
tab-access-rights = Access Rights
set-role-access-rights = Set Role Access Rights
disable-all = Disable All
collapse-all = Collapse All

## The tree of access rights

tree-audit = Audit
tree-asset = Asset
tree-view-assets = View Assets
tree-machine-summary = Machine Summary
tree-service-desk = Service Desk
tree-user-settings = User Settings

## Access tokens

tab-access-tokens = Access Tokens
new-token = New
token-name = Token Name
token-expires = Expires after the date
scopes-assigned = Scopes Assigned
scope-rest-api = REST API (Read, Write)
scope-data-warehouse = Data Warehouse API (Read, Write)
rest-api-access-rights = REST API Access Rights
inherit-from-user-role = Inherit from User Role
specify = Specify
accept-server-ips = Accept requests from these server IP addresses

## Not on record in English

configure =
    .meaning = Configure
enable-vsa-api-web-service =
    .meaning = Enable VSA API Web Service
ticket-identity-checkbox =
    .meaning = Override independent ticket sequence numbering (use the identity value)
ok =
    .meaning = OK, closes the window
copy-to-clipboard =
    .meaning = Copy to clipboard
role-name =
    .meaning = Name of the role
tree-root =
    .meaning = Root
tree-kaseya-vsa =
    .meaning = Branch with all functions of the VSA
tree-view =
    .meaning = View
tree-individual-data =
    .meaning = Individual data
tree-machine-status =
    .meaning = Machine status
