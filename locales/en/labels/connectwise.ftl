# Labels on the screens of ConnectWise PSA, which are English.
# On record in the project's list of labels unless a comment names another place.

## Buttons and icons

save = Save
save-and-close = Save and Close
# The icon that makes a new entry. Cisco's page prints it as text.
plus = +
customize = customize

## Menus and pages

system = System
members = Members
api-members = API Members
security-roles = Security Roles
# System > My Company, with the field at the bottom: fact sheet connectwise.md, section 1.
my-company = My Company
site-url = Site URL
# Setup Tables > Integrator Login: fact sheet sophos-central.md, section 7b.
setup-tables = Setup Tables
integrator-login = Integrator Login
access-level = Access Level
all-records = All Records
api-name-integration = API Name Integration
# The field of the sign-in screen: fact sheet connectwise.md, sections 1 and 8.
company-id = Company ID
# The section of a company record: docs.sophos.com ConnectWiseManageIntegration.
company-details = Company Details

## Members: tabs and fields

# The screen of one API member in Cisco document 225008.
details = Details
api-keys = API Keys
api-logs = API Logs
# On the tab "API Logs": fact sheet connectwise.md, section 8.
start-debug-mode = Start Debug Mode
download-logs = Download Logs
# The heading above a key pair in Cisco document 225008.
public-api-key = Public API Key
description = Description
public-key = Public Key
private-key = Private Key
role-id = Role ID
member-id = Member ID
member-name = Member Name
time-zone = Time Zone
level = Level
structure-name = Name
location = Location
department = Department
default-territory = Default Territory
service-defaults = Service Defaults
default-board = Default Board
restrict-board-access = Restrict Board Access

## Security roles: columns and levels

add-level = Add Level
edit-level = Edit Level
# Column heading as printed in public role tables for ConnectWise PSA (support.lastpass.com, support.propelyourmsp.com).
delete-level = Delete Level
inquire-level = Inquire Level
level-all = All
# Level as printed in the same tables.
level-my = My
level-none = None

## Security roles: modules and functions

companies = Companies
company-maintenance = Company Maintenance
configurations = Configurations
# On LastPass’s page about the role; the names of the module and the tables are in English in ConnectWise PSA.
contacts = Contacts
finance = Finance
agreements = Agreements
procurement = Procurement
product-catalog = Product Catalog
# These four, and "Time & Expenses" with an s at the end, are on N-able’s page about the role.
project = Project
project-tickets = Project Tickets
time-expense = Time & Expenses
time-entry = Time Entry
service-desk = Service Desk
service-tickets = Service Tickets
close-service-tickets = Close Service Tickets
table-setup = Table Setup
member-maintenance = Member Maintenance
api-reports = API Reports

## The list behind "customize"

# Title of the window in Cisco document 225008.
update-security = Update Security
allow-access = Allow Access to these
disallow-access = Disallow Access to these
company-configuration = Company / Configuration
service-priority = Service / Priority
service-service-board = Service / Service Board
# On LastPass’s page; its English copy has lost them, its Dutch copy translates them.
company-company-status = Company / Company Status
company-company-type = Company / Company Type
contact-contact-type = Contact / Contact Type
