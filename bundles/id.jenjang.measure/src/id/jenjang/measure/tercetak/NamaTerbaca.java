package id.jenjang.measure.tercetak;

/**
 * A name in a row of a printed table.
 *
 * @param jenis what its column names
 * @param tertulis the name as printed, spaces folded; never blank
 * @param padanan the element it stands for
 * @param letak where it stands
 */
public record NamaTerbaca(JenisNama jenis, String tertulis, Padanan padanan, Letak letak) {}
