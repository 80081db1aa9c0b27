// connectwise-rest against the simulated ConnectWise PSA, under the vendor's own host name.
//
// Values come as arguments, NAME=VALUE; the proxy and the certificate authority come in the environment.

import assert from "node:assert/strict";
import { ManageAPI } from "connectwise-rest";

const values = Object.fromEntries(process.argv.slice(2).map((argument) => argument.split(/=(.*)/s)));
const client = new ManageAPI({
  companyId: values["connectwise-company-id"],
  companyUrl: `api-${values["connectwise-site"]}`,
  publicKey: values["connectwise-public-key"],
  privateKey: values["connectwise-private-key"],
  clientId: values["connectwise-client-id"],
  logger: () => {},
});

const { CompanyAPI, ServiceAPI, SystemAPI } = client;
assert.equal((await SystemAPI.getSystemInfo()).isCloud, true);
assert.equal((await CompanyAPI.getCompanyCompaniesCount({})).count, 6);
// It ends only if pages differ and the last one is short.
const all = await client.paginate(CompanyAPI.getCompanyCompanies, { pageSize: 1 }, {});
assert.deepEqual(
  all.map((company) => company.id),
  [1, 2, 3, 4, 5, 6],
);
const found = await CompanyAPI.getCompanyCompanies({
  conditions: 'identifier in ("PracticeCustomer", "Nobody")',
  fields: "id,status/name",
});
assert.deepEqual(found, [{ id: 2, status: { name: "Active" } }]);
const falling = await ServiceAPI.getServicePriorities({ orderBy: "id desc" });
assert.deepEqual(
  falling.map((priority) => priority.id),
  [2, 1],
);
console.log("connectwise-rest reads companies and priorities, page by page");
