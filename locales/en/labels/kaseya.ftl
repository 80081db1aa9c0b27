# Labels on the screens of Kaseya VSA, letter for letter. What is not on record in English is absent.

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
copy-permissions = Copy Permissions
rename = Rename
delete = Delete

## Roles

tab-role-types = Role Types
role-type-vsa-admin = VSA Admin
tab-members = Members
tab-access-rights = Access Rights
set-role-access-rights = Set Role Access Rights
disable-all = Disable All
enable-all = Enable All
collapse-all = Collapse All
expand-all = Expand All

## The tree of access rights

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
