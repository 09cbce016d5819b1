package id.jenjang.measure.tercetak;

import id.jenjang.model.Versi;

/**
 * What a column or a figure means.
 *
 * @param besaran what it is a figure of
 * @param tahun the year it is of; never 0, the year of the document where nothing is said
 * @param versi whether it is of the first or the revised agreement or budget; null means the one in
 *     force
 */
public record Arti(BesaranCetak besaran, int tahun, Versi versi) {}
