package id.jenjang.bench;

import java.util.List;

/**
 * Names for generated elements: many, distinct where a number is, and of the length of real ones.
 */
final class Words {

    private static final List<String> FIELDS =
            List.of(
                    "Pelayanan Kesehatan",
                    "Pendidikan Dasar",
                    "Jalan dan Jembatan",
                    "Air Minum",
                    "Perumahan Rakyat",
                    "Ketertiban Umum",
                    "Perlindungan Sosial",
                    "Tenaga Kerja",
                    "Pangan dan Gizi",
                    "Lingkungan Hidup",
                    "Administrasi Kependudukan",
                    "Pemberdayaan Masyarakat",
                    "Perhubungan Laut",
                    "Komunikasi Publik",
                    "Koperasi dan Usaha Mikro",
                    "Penanaman Modal",
                    "Olahraga Prestasi",
                    "Kebudayaan Daerah",
                    "Perpustakaan Umum",
                    "Arsip Daerah",
                    "Perikanan Tangkap",
                    "Pariwisata Bahari",
                    "Pertanian Kota");
    private static final List<String> QUALITIES =
            List.of(
                    "Mutu",
                    "Jangkauan",
                    "Ketepatan",
                    "Kepastian",
                    "Kelengkapan",
                    "Keselamatan",
                    "Kemudahan",
                    "Kesetaraan",
                    "Keterbukaan",
                    "Daya Saing",
                    "Ketahanan");
    private static final List<String> PLACES =
            List.of(
                    "Wilayah Utara",
                    "Wilayah Selatan",
                    "Wilayah Timur",
                    "Wilayah Barat",
                    "Pusat Kota",
                    "Pesisir",
                    "Perbatasan",
                    "Kawasan Industri",
                    "Kawasan Pelabuhan",
                    "Permukiman",
                    "Kawasan Perdagangan",
                    "Kepulauan",
                    "Daerah Aliran Sungai");

    private Words() {}

    /** A field of government. */
    static String field(int number) {
        return pick(FIELDS, number);
    }

    /** A quality of a field in a place; repeats only after some thousands of numbers. */
    static String quality(int number) {
        return pick(QUALITIES, number)
                + " "
                + pick(FIELDS, number / 3)
                + " "
                + pick(PLACES, number);
    }

    private static String pick(List<String> words, int number) {
        return words.get(Math.floorMod(number, words.size()));
    }
}
