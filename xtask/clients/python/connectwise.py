"""pyconnectwise against the simulated ConnectWise PSA, under the vendor's own host name.

Values come as arguments, NAME=VALUE; the proxy and the certificate authority come in the environment.
"""

import http.client
import os
import ssl
import sys
from urllib.parse import urlsplit

from pyconnectwise import ConnectWiseManageAPIClient

values = dict(argument.split("=", 1) for argument in sys.argv[1:])
api = "api-" + values["connectwise-site"]

# Python refuses certificates that leave something out since 3.13. Older ones do so when they are told to.
context = ssl.create_default_context(cafile=os.environ["SSL_CERT_FILE"])
context.verify_flags |= ssl.VERIFY_X509_STRICT
proxy = urlsplit(os.environ["HTTPS_PROXY"])
connection = http.client.HTTPSConnection(proxy.hostname, proxy.port, context=context)
connection.set_tunnel(api, 443)
connection.request("GET", "/login/companyinfo/" + values["connectwise-company-id"])
assert connection.getresponse().status == 200
connection.close()

# Without a codebase the client looks it up, at the host of the API.
client = ConnectWiseManageAPIClient(
    values["connectwise-company-id"],
    api,
    values["connectwise-client-id"],
    values["connectwise-public-key"],
    values["connectwise-private-key"],
)
assert client.system.info.get().is_cloud

companies = client.company.companies
assert companies.count.get().count == 6
paged = [company.identifier for company in companies.paginated(1, 1).all()]
assert paged == ["Practice", "PracticeCustomer", "Bakery", "LawOffice", "Uebung", "UebungGmbH"], paged
found = companies.get(params={"conditions": 'name like "%customer" and deletedFlag=false'})
assert [company.id for company in found] == [2], found
assert companies.id(2).get().identifier == "PracticeCustomer"

assert [priority.color for priority in client.service.priorities.get()] == ["Red", "Yellow"]
assert [member.license_class for member in client.system.members.get()] == ["F"]
assert client.procurement.catalog.get() and client.finance.agreements.get() and client.service.tickets.get()
print("pyconnectwise reads companies, priorities, members and more, page by page")
