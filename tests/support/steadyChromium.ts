/** What keeps Chromium quiet, and on the demo site's certificate and proxy, in journeys and benches alike. */
export const steadyChromium = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
  // Or it asks its maker about every form with a password.
  '--disable-features=AutofillServerCommunication',
  '--ignore-certificate-errors',
  '--proxy-bypass-list=<-loopback>',
];
