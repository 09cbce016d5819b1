package id.jenjang.measure.tercetak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How near two spellings of a name are. */
final class Kemiripan {
    /** A quarter of the letters may differ. */
    private static final int BAGIAN = 4;

    private static final Set<String> RINGAN =
            Set.of(
                    "dan", "atau", "dengan", "yang", "pada", "oleh", "untuk", "dalam", "dari",
                    "serta", "kota");

    private Kemiripan() {}

    /** Letters to change, add or leave out; more than the limit once it is certain to be passed. */
    static int jarak(String a, String b, int batas) {
        int awal = 0;
        int n = a.length();
        int m = b.length();
        while (awal < n && awal < m && a.charAt(awal) == b.charAt(awal)) {
            awal++;
        }
        while (n > awal && m > awal && a.charAt(n - 1) == b.charAt(m - 1)) {
            n--;
            m--;
        }
        if (Math.abs(n - m) > batas) {
            return batas + 1;
        }
        return pita(a.substring(awal, n), b.substring(awal, m), batas);
    }

    private static int pita(String a, String b, int batas) {
        int[] atas = new int[b.length() + 1];
        int[] kini = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            atas[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            Arrays.fill(kini, batas + 1);
            int dari = Math.max(1, i - batas);
            int sampai = Math.min(b.length(), i + batas);
            kini[0] = i;
            int terkecil = i;
            for (int j = dari; j <= sampai; j++) {
                int ganti = atas[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int sisip = Math.min(j < i + batas ? atas[j] : batas, kini[j - 1]) + 1;
                kini[j] = Math.min(ganti, sisip);
                terkecil = Math.min(terkecil, kini[j]);
            }
            if (terkecil > batas) {
                return batas + 1;
            }
            int[] tukar = atas;
            atas = kini;
            kini = tukar;
        }
        return Math.min(atas[b.length()], batas + 1);
    }

    /**
     * Letters by which two folded names differ, without blanks and signs.
     *
     * @return -1 when they are not spellings of one name
     */
    static int beda(String tercetak, String nama) {
        String a = Lipatan.padat(tercetak);
        String b = Lipatan.padat(nama);
        int batas = Math.max(a.length(), b.length()) / BAGIAN;
        int jarak = jarak(a, b, batas);
        if (jarak == 0) {
            return 0;
        }
        List<String> kataA = Lipatan.kata(tercetak);
        List<String> kataB = Lipatan.kata(nama);
        if (!angka(kataA).equals(angka(kataB))) {
            return -1;
        }
        if (jarak > batas) {
            return kataA.size() > 2 && a.length() * 2 >= b.length() && kataB.containsAll(kataA)
                    ? Math.abs(a.length() - b.length())
                    : -1;
        }
        return asing(kataA, kataB) && asing(kataB, kataA) ? -1 : jarak;
    }

    private static List<String> angka(List<String> kata) {
        return kata.stream().filter(k -> k.chars().anyMatch(Character::isDigit)).toList();
    }

    /** Whether a word of the first has nothing like it in the second. */
    private static boolean asing(List<String> satu, List<String> lain) {
        List<String> sisa = new ArrayList<>(satu);
        sisa.removeAll(lain);
        return sisa.stream()
                .filter(k -> k.length() > 2 && !RINGAN.contains(k))
                .anyMatch(k -> lain.stream().noneMatch(l -> serupa(k, l)));
    }

    private static boolean serupa(String a, String b) {
        int panjang = Math.max(a.length(), b.length());
        return Math.min(a.length(), b.length()) > 1 && (a.contains(b) || b.contains(a))
                || jarak(a, b, panjang * 2 / 5) <= panjang * 2 / 5;
    }
}
