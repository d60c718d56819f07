/** Pages WordPress writes itself, whatever the theme. */
import { siteAddress } from './catalogue';
import { words } from './furniture';
import { markup } from './markup';

const plain =
  'font: 15px/1.6 system-ui, sans-serif; max-width: 420px; margin: 12vh auto; padding: 28px; border: 1px solid #ccd0d4; background: #fff';

/** `wp-login.php`. */
export function loginPage(): string {
  return markup`<!DOCTYPE html>
<html lang="it-IT"><head><meta charset="utf-8"><title>Accedi ‹ ${words.siteName} — WordPress</title><meta name="robots" content="noindex, noarchive"></head>
<body class="login login-action-login wp-core-ui" style="background:#f0f0f1"><div id="login" style="${plain}"><h1><a href="${siteAddress}/">${words.siteName}</a></h1>
<form name="loginform" id="loginform" method="post"><p><label for="user_login">Nome utente o indirizzo e-mail</label><br><input name="log" id="user_login" autocomplete="username"></p>
<p><label for="user_pass">Password</label><br><input type="password" name="pwd" id="user_pass" autocomplete="current-password"></p><p class="submit"><input type="submit" name="wp-submit" value="${words.logIn}"></p></form>
<p id="nav"><a href="${siteAddress}/wp-login.php?action=lostpassword">${words.forgotten}</a></p></div></body></html>
`.source;
}

/** The page on which WordPress dies, with its reason. */
export function dyingPage(reason: string): string {
  return markup`<!DOCTYPE html>
<html lang="it-IT"><head><meta charset="utf-8"><title>WordPress › Errore</title></head>
<body id="error-page" style="background:#f1f1f1"><div class="wp-die-message" style="${plain}"><p>${reason}</p></div></body></html>
`.source;
}
