# Labels of the Umbrella console for MSPs and MSSPs. On record in the project's list of labels.

## PSA integration

msp-settings = MSP Settings
mssp-settings = MSSP Settings
psa-integration-details = PSA Integration Details
credentials = Credentials
enabled = Enabled
public-api-key = Public API Key
private-api-key = Private API Key
save = Save

## Keys of Umbrella's own API

console-settings = Console Settings
api-keys = API Keys
read-only = Read-Only
expiry-date = Expiry Date
network-restrictions = Network Restrictions
