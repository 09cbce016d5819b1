package id.jenjang.measure.tercetak;

import java.util.ArrayList;
import java.util.List;

/** A pasted text as lines of cells, each with its place in the text. */
record Kisi(List<Larik> larik) {
    Kisi {
        larik = List.copyOf(larik);
    }

    /**
     * A line that is not blank.
     *
     * @param awal its first character in the text
     * @param panjang number of characters without the line break
     * @param sel its cells, left to right, empty ones included
     */
    record Larik(int awal, int panjang, List<Sel> sel) {
        Larik {
            sel = List.copyOf(sel);
        }

        /** The cell, or an empty one at the line's end where there is none. */
        Sel sel(int kolom) {
            return kolom < sel.size() ? sel.get(kolom) : new Sel("", awal + panjang);
        }

        /** How many cells there are up to the last that holds something. */
        int terisi() {
            int n = sel.size();
            while (n > 0 && sel.get(n - 1).kosong()) {
                n--;
            }
            return n;
        }

        /** The cells that hold something. */
        List<Sel> berisi() {
            return sel.stream().filter(s -> !s.kosong()).toList();
        }
    }

    /**
     * A cell.
     *
     * @param teks its characters without blanks around them
     * @param awal where they begin in the text
     */
    record Sel(String teks, int awal) {
        boolean kosong() {
            return teks.isEmpty();
        }

        /** The cell without its first characters and the blanks after them. */
        Sel tanpa(int awalan) {
            return potong(teks.substring(awalan), awal + awalan);
        }

        /** A stretch of the text as a cell; blanks around it do not count. */
        static Sel potong(String teks, int awal) {
            int a = 0;
            int b = teks.length();
            while (a < b && putih(teks.charAt(a))) {
                a++;
            }
            while (b > a && putih(teks.charAt(b - 1))) {
                b--;
            }
            return new Sel(teks.substring(a, b), awal + a);
        }

        private static boolean putih(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
    }

    /** Parts a text into lines, and lines at tabs; where there are none, at vertical bars. */
    static Kisi of(String teks) {
        List<Larik> larik = new ArrayList<>();
        int awal = 0;
        while (awal < teks.length()) {
            int akhir = teks.indexOf('\n', awal);
            akhir = akhir < 0 ? teks.length() : akhir;
            int isi = akhir > awal && teks.charAt(akhir - 1) == '\r' ? akhir - 1 : akhir;
            larik(teks.substring(awal, isi), awal, larik);
            awal = akhir + 1;
        }
        return new Kisi(larik);
    }

    private static void larik(String baris, int awal, List<Larik> hasil) {
        boolean garis = baris.indexOf('\t') < 0 && baris.indexOf('|') >= 0;
        if (baris.isBlank() || garis && baris.chars().allMatch(c -> "|-:+ ".indexOf(c) >= 0)) {
            return;
        }
        List<Sel> sel = pisah(baris, awal, garis ? '|' : '\t');
        if (garis) {
            // Bars at both ends frame the line; they part nothing.
            int a = baris.strip().startsWith("|") ? 1 : 0;
            int b = sel.size() - (sel.size() > 1 && baris.strip().endsWith("|") ? 1 : 0);
            sel = sel.subList(a, Math.max(a, b));
        }
        hasil.add(new Larik(awal, baris.length(), sel));
    }

    /** The stretches between a sign, each as a cell. */
    static List<Sel> pisah(String teks, int awal, char tanda) {
        List<Sel> sel = new ArrayList<>();
        int dari = 0;
        for (int i = 0; i <= teks.length(); i++) {
            if (i == teks.length() || teks.charAt(i) == tanda) {
                sel.add(Sel.potong(teks.substring(dari, i), awal + dari));
                dari = i + 1;
            }
        }
        return sel;
    }
}
