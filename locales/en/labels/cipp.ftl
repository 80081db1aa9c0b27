# Labels on the screens of CIPP, letter for letter, as its page on HaloPSA prints them.

cipp = CIPP
integrations = Integrations
halopsa = HaloPSA
resource-server-url = HaloPSA Resource Server URL
authorisation-endpoint-url = HaloPSA Authorisation Endpoint URL
tenant = HaloPSA Tenant
client-id = Client ID
client-secret = Client Secret
test = Test
    .older-1 = Test Extension
enable-integration = Enable Integration
submit = Submit
ticket-type = HaloPSA Ticket Type
outcome = HaloPSA Outcome
tenant-mapping = Tenant Mapping
