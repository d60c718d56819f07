/**
 * The pieces of the demo site, newest first. They were written for it: the people in them, their words and most of the figures
 * are invented, so nothing here is to be cited. Only Pascoli's *Novembre* (1891) and a line of an Italian law are quoted.
 */
import type { Piece } from './piece';
import { chiHaPauraDelPortoVecchio } from './pieces/chi-ha-paura-del-porto-vecchio';
import { ilMedicoCheFaQuarantaChilometri } from './pieces/il-medico-che-fa-quaranta-chilometri';
import { ilMonopattinoNonEIlNemico } from './pieces/il-monopattino-non-e-il-nemico';
import { ilMuseoSenzaBiglietto } from './pieces/il-museo-senza-biglietto';
import { imparareAMemoria } from './pieces/imparare-a-memoria';
import { lAcquaChePerdiamo } from './pieces/l-acqua-che-perdiamo';
import { lAlgoritmoInMunicipio } from './pieces/l-algoritmo-in-municipio';
import { laBancaDiFronteAllaChiesa } from './pieces/la-banca-di-fronte-alla-chiesa';
import { laBibliotecaApertaDiNotte } from './pieces/la-biblioteca-aperta-di-notte';
import { laCurvaEIlCampetto } from './pieces/la-curva-e-il-campetto';
import { lavorareERestarePoveri } from './pieces/lavorare-e-restare-poveri';
import { piccoleImpreseIlNanismo } from './pieces/piccole-imprese-il-nanismo';
import { portinerieDiQuartiereIlBando } from './pieces/portinerie-di-quartiere-il-bando';
import { quandoIlMareSiAllunga } from './pieces/quando-il-mare-si-allunga';

/** Every piece of the demo site, newest first. */
export const pieces: readonly Piece[] = [
  lAlgoritmoInMunicipio,
  piccoleImpreseIlNanismo,
  lAcquaChePerdiamo,
  lavorareERestarePoveri,
  quandoIlMareSiAllunga,
  imparareAMemoria,
  ilMedicoCheFaQuarantaChilometri,
  ilMonopattinoNonEIlNemico,
  ilMuseoSenzaBiglietto,
  chiHaPauraDelPortoVecchio,
  portinerieDiQuartiereIlBando,
  laBancaDiFronteAllaChiesa,
  laBibliotecaApertaDiNotte,
  laCurvaEIlCampetto,
];
