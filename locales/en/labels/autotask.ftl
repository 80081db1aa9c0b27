# Labels on the screens of Autotask, letter for letter. What is not on record in English is absent.

## Menus and pages

autotask-icon = Autotask
admin = Admin
resources-users-menu = Resources (Users)
resources-users-hr = Resources/Users (HR)
resources-users = Resources/Users
organization-settings-users = Organization Settings & Users
    .older-1 = Company Settings & Users
    .older-2 = Account Settings & Users
extensions-integrations = Extensions & Integrations
integration-center = Integration Center
security = Security
security-levels-page = Security Levels

## Buttons

new = New
new-api-user = New API User
save-and-close = Save & Close

## The form of an API user

add-api-user = Add API User
section-general = General
active = Active
locked = Locked
security-level = Security Level
security-level-api-user-system = API User (system)
security-level-cant-read-costs = API User (system) Can't Read Costs
primary-internal-location = Primary Internal Location
section-credentials = Credentials
generate-key = Generate Key
generate-secret = Generate Secret
username-key = Username (Key)
password-secret = Password (Secret)
section-tracking = API Tracking Identifier
integration-vendor = Integration Vendor
custom-internal-integration = Custom (Internal Integration)
line-of-business = Line of Business
associated = Associated
lob-general = General
lob-it-services = IT Services
lob-software-development = Software Development
no-assigned-lob-checkbox = Resource can view items with no assigned Line of Business

## Security levels

copy-security-level = Copy Security Level
no-permission = No Permission
section-other = Other
webhooks = Webhooks
can-create-webhooks = Can create Webhooks
maximum-number-of-webhooks = Maximum number of WebHooks
ready = Ready

## The Kaseya extension

kaseya-tab-device-discovery = Device Discovery
kaseya-tab-options = Options
kaseya-tab-notifications = Notifications
udf-kaseya-customer-id = Kaseya Customer ID
udf-kaseya-device-id = Kaseya Device ID
udf-kaseya-agent-guid = Kaseya Agent GUID
udf-kaseya-ticket-id = Kaseya Ticket ID

## Printed on the English page of Sophos’s guide: "In Resources, hover over New"

resources-list = Resources
