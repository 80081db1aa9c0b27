# Labels of Sophos Central Partner. On record in the project's list of labels, or printed by the pages
# AutotaskCustomerSync, ConnectWiseManageIntegration and ConnectWiseSyncCentralCustomers of docs.sophos.com.

## Way to the page

configure = Configure
settings-policies = Settings & policies
    .older-1 = Settings & Policies
apis-integrations = APIs & Integrations
psa-integration = PSA Integration
# The cards of the page.
autotask-integration-guide = Autotask Integration Guide
connectwise-integration-guide = ConnectWise Integration Guide
manage-settings = Manage Settings
view-details = View Details

## Customers

customers = Customers
col-sophos-central-customer = Sophos Central Customer
col-autotask-customer-name = Autotask Customer Name
col-contract = Contract
connectwise-customer-name = ConnectWise company Name
    .older-1 = ConnectWise Customer Name
connectwise-company-id = Company ID
agreement = Agreement
col-sync-usage = Sync Usage
usage-sync = Usage sync
    .older-1 = Sync Usage
sync-to-psa = Sync to PSA
sync-now = Sync Now
sync-status = Sync Status
edit-usage-sync = Edit usage sync
edit-ticket-sync = Edit ticket sync
refresh-customer-details = Refresh customer details
save = Save

## Products

# Older page of the settings: docs.sophos.com ConnectWiseProductMapping.
connectwise-details = ConnectWise Details
connectwise-product = ConnectWise product
configure-usage-synchronization = Configure usage synchronization
add-product-to-psa = Add product to PSA
map-product = Map Sophos product to ConnectWise product
apply = Apply
customer-description = Customer Description

## Credentials of Sophos's own API

api-credentials-management = API Credentials Management
add-credential = Add Credential
