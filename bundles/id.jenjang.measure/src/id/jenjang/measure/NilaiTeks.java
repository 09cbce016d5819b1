package id.jenjang.measure;

import java.math.BigDecimal;
import java.util.Optional;

/** A live value on its way to text. */
sealed interface NilaiTeks {
    /** As printed without a suffix. */
    String cetak();

    /**
     * With a suffix: {@code terbilang}, {@code lengkap} or {@code angka}; empty where it does not
     * apply.
     */
    default Optional<String> akhiran(String nama) {
        return Optional.empty();
    }

    /** Where the value comes from; empty for words and years. */
    default Optional<Asal> asal() {
        return Optional.empty();
    }

    /** The same value with the place it comes from. */
    default NilaiTeks dari(Asal asal) {
        return new Berasal(this, asal);
    }

    /** A value that knows where it comes from. */
    record Berasal(NilaiTeks isi, Asal dari) implements NilaiTeks {
        @Override
        public String cetak() {
            return isi.cetak();
        }

        @Override
        public Optional<String> akhiran(String nama) {
            return isi.akhiran(nama);
        }

        @Override
        public Optional<Asal> asal() {
            return Optional.of(dari);
        }
    }

    /** Words, which take no suffix. */
    record Kata(String cetak) implements NilaiTeks {}

    /**
     * A number.
     *
     * @param nilai as printed, already rounded
     * @param jenis what it counts
     * @param ekor printed after it, for example the year of a stand-in value; empty for none
     */
    record Bilangan(BigDecimal nilai, Jenis jenis, String ekor) implements NilaiTeks {
        @Override
        public String cetak() {
            String teks =
                    switch (jenis) {
                        case TAHUN -> nilai.toPlainString();
                        case BIASA -> FormatAngka.angka(nilai);
                        case PERSEN -> FormatAngka.persen(nilai);
                        case RUPIAH -> FormatAngka.rupiah(nilai);
                    };
            return teks + ekor;
        }

        @Override
        public Optional<String> akhiran(String nama) {
            return switch (nama) {
                case "terbilang" -> Optional.of(terbilang());
                case "lengkap" -> Optional.of(cetak() + " (" + terbilang() + ")");
                case "angka" -> Optional.of(angka());
                default -> Optional.empty();
            };
        }

        /** The number alone, without sign of percent or currency. */
        private String angka() {
            return jenis == Jenis.TAHUN ? nilai.toPlainString() : FormatAngka.angka(nilai);
        }

        /**
         * The number in words; a percentage without zeros at its end, money with capital initials,
         * as formal documents print it.
         */
        private String terbilang() {
            return switch (jenis) {
                case TAHUN, BIASA -> Terbilang.bilangan(nilai);
                case PERSEN -> Terbilang.bilangan(nilai.stripTrailingZeros()) + " persen";
                case RUPIAH -> Terbilang.kapital(Terbilang.rupiah(nilai));
            };
        }
    }

    /** What a number counts. */
    enum Jenis {
        TAHUN,
        BIASA,
        PERSEN,
        RUPIAH
    }
}
