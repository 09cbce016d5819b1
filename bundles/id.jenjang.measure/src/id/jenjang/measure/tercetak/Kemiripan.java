package id.jenjang.measure.tercetak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        List<String> tertulis = Lipatan.kata(tercetak);
        List<String> asli = Lipatan.kata(nama);
        List<String> kataA = singkat(tertulis, asli);
        List<String> kataB = singkat(asli, tertulis);
        String a = String.join("", kataA);
        String b = String.join("", kataB);
        int batas = Math.max(a.length(), b.length()) / BAGIAN;
        int jarak = jarak(a, b, batas);
        if (jarak == 0) {
            return 0;
        }
        if (!angka(kataA).equals(angka(kataB))) {
            return -1;
        }
        if (jarak > batas) {
            return bagian(kataA, kataB) || bagian(kataB, kataA)
                    ? Math.abs(a.length() - b.length())
                    : -1;
        }
        return asing(kataA, kataB) && asing(kataB, kataA) ? -1 : jarak;
    }

    /** The share of the printed name's words that a name has, in percent. */
    static int seruang(String tercetak, String nama) {
        List<String> kata = Lipatan.kata(tercetak);
        List<String> asli = Lipatan.kata(nama);
        long kena = kata.stream().filter(k -> !RINGAN.contains(k) && asli.contains(k)).count();
        return (int) (100 * kena / Math.max(1, Math.max(kata.size(), asli.size())));
    }

    /** Whether the first leaves out words of the second, but not more than half of it. */
    private static boolean bagian(List<String> pendek, List<String> panjang) {
        return pendek.size() > 2
                && String.join("", pendek).length() * 2 >= String.join("", panjang).length()
                && panjang.containsAll(pendek);
    }

    /**
     * Words with an abbreviation in place of what it stands for, where the other name has it:
     * "badan usaha milik daerah" becomes "bumd".
     */
    private static List<String> singkat(List<String> kata, List<String> lain) {
        for (String singkatan : lain) {
            int n = singkatan.length();
            for (int i = 0; n > 2 && n < 6 && i + n <= kata.size(); i++) {
                List<String> bentang = kata.subList(i, i + n);
                String awal =
                        bentang.stream().map(k -> k.substring(0, 1)).collect(Collectors.joining());
                if (awal.equals(singkatan)) {
                    List<String> hasil = new ArrayList<>(kata.subList(0, i));
                    hasil.add(singkatan);
                    hasil.addAll(kata.subList(i + n, kata.size()));
                    return hasil;
                }
            }
        }
        return kata;
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
