package id.jenjang.excel.internal.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One budget: of an agency, a year and a version. */
public final class Budget {

    private final List<Spending> spending = new ArrayList<>();
    private final Map<Draft, Entry> entries = new LinkedHashMap<>();

    /**
     * Which budget.
     *
     * @param versi murni or perubahan
     * @param tanggal in ISO form; empty when not given
     * @param dasar empty when not given
     */
    public record Key(int tahun, String instansi, String versi, String tanggal, String dasar) {}

    /** Amounts by kind of expenditure, as a whole or of one entry. */
    public static final class Spending {
        private final String jenis;
        private final String uraian;
        private BigDecimal jumlah;
        private BigDecimal realisasi;
        private final List<Spending> parts = new ArrayList<>();

        Spending(String jenis, String uraian) {
            this.jenis = jenis;
            this.uraian = uraian;
        }

        public String jenis() {
            return jenis;
        }

        public String uraian() {
            return uraian;
        }

        public BigDecimal jumlah() {
            return jumlah;
        }

        public BigDecimal realisasi() {
            return realisasi;
        }

        public void amounts(BigDecimal amount, BigDecimal spent) {
            jumlah = amount == null ? jumlah : amount;
            realisasi = spent == null ? realisasi : spent;
        }

        public List<Spending> parts() {
            return parts;
        }
    }

    /** What it says of one element. */
    public static final class Entry {
        private final Map<String, BigDecimal> amounts = new LinkedHashMap<>();
        private final List<String> sources = new ArrayList<>();
        private final List<Spending> spending = new ArrayList<>();

        /** An amount by its word: pagu, realisasi, TW1 to TW4, serapan; null when not given. */
        public BigDecimal amount(String word) {
            return amounts.get(word);
        }

        /** Sets an amount; null says nothing. */
        public void set(String word, BigDecimal amount) {
            if (amount != null) {
                amounts.put(word, amount);
            }
        }

        Map<String, BigDecimal> amounts() {
            return amounts;
        }

        /** Sources of funds. */
        public List<String> sources() {
            return sources;
        }

        public List<Spending> spending() {
            return spending;
        }
    }

    public List<Spending> spending() {
        return spending;
    }

    /** Its entries in order. */
    public Map<Draft, Entry> entries() {
        return entries;
    }

    /** The entry of an element, made when there is none yet. */
    public Entry entry(Draft untuk) {
        return entries.computeIfAbsent(untuk, u -> new Entry());
    }

    /** The part of a list with this kind and name, made when there is none yet. */
    public static Spending in(List<Spending> list, String jenis, String uraian) {
        for (var each : list) {
            if (each.jenis.equals(jenis) && each.uraian.equals(uraian)) {
                return each;
            }
        }
        var made = new Spending(jenis, uraian);
        list.add(made);
        return made;
    }
}
