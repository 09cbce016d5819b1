/** The performance cascade (pohon kinerja, PermenPANRB 89/2021) as pictures and as an outline. */
package id.jenjang.report.internal.pohon;
