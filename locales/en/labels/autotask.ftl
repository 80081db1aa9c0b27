# Labels on the screens of Autotask, letter for letter. What is not on record in English has only a meaning: the German label
# is shown, marked, with the meaning beside it.

## Menus and pages

autotask-icon = Autotask
left-navigation-menu = Left Navigation Menu
admin = Admin
admin-categories = Admin Categories
resources-users-menu = Resources (Users)
resources-users-hr = Resources/Users (HR)
resources-users = Resources/Users
organization-settings-users = Organization Settings & Users
    .older-1 = Company Settings & Users
    .older-2 = Account Settings & Users
extensions-integrations = Extensions & Integrations
other-extensions-tools = Other Extensions & Tools
integration-center = Integration Center
security = Security
security-levels-page = Security Levels

## Buttons

new = New
new-api-user = New API User
save = Save
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
can-create-webhooks = Can create WebHooks
maximum-number-of-webhooks = Maximum number of Webhooks
ready = Ready

## The Kaseya extension

kaseya-section-adapter-web-services = Adapter Web Services
kaseya-tab-device-discovery = Device Discovery
kaseya-tab-options = Options
kaseya-tab-notifications = Notifications
udf-kaseya-customer-id = Kaseya Customer ID
udf-kaseya-device-id = Kaseya Device ID
udf-kaseya-agent-guid = Kaseya Agent GUID
udf-kaseya-ticket-id = Kaseya Ticket ID
device-discovery-wizard = Device Discovery Wizard
discovery-customer-name = Customer Name
discovery-organization-name = Autotask Organization Name
add-ticket-email-service = Add Ticket Email Service (ATES)

## Printed on the English page of Sophos’s guide: "In Resources, hover over New"

resources-list = Resources

# The words that a security level offers for features without own records.
level-yes = Yes
level-no = No
level-full = Full
level-limited = Limited
level-inherit = Inherit

## Menus of the Integration Center

edit = Edit
api-users-tab = API Users

## Not on record in English

rmm-extensions =
    .meaning = Remote monitoring and management extensions
kaseya-field-url =
    .meaning = URL
kaseya-field-user-name =
    .meaning = Username
kaseya-field-token =
    .meaning = Token
kaseya-field-version =
    .meaning = Kaseya version
kaseya-active =
    .meaning = Active
kaseya-launch =
    .meaning = Start
crm =
    .meaning = CRM
launch-discovery-wizards =
    .meaning = Start the device discovery wizards
discovery-start-link =
    .meaning = Start the wizard
discovery-date =
    .meaning = Date of the discovery
discovery-batch =
    .meaning = Batch number
discovery-remaining =
    .meaning = Remaining devices
kaseya =
    .meaning = Kaseya, the extension
kaseya-version-entry =
    .meaning = 7.x or Kaseya 2, also for newer versions
