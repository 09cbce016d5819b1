package id.jenjang.rules.internal.cascade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.model.Bernama;
import id.jenjang.model.RencanaFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

class SimilarNamesTest {
    private static final int LETTERS = 20;
    private static final int NAMES = 10_000;
    private static final Runnable GO_ON = () -> {};

    @ParameterizedTest
    @CsvSource({
        "berprestasi, beprestasi", // a letter too few
        "beprestasi, berprestasi",
        "berprestasi, berpretasi",
        "pembinaan, pembimaan", // a wrong letter
        "organisasi, oragnisasi", // neighbours swapped
        "kota, kotaa"
    })
    void oneMistakeApart(String one, String two) {
        assertTrue(EditDistance.isOne(one, two));
    }

    @ParameterizedTest
    @CsvSource({"sama, sama", "pembinaan, pembiayaan", "dalam, luar", "abcd, badc", "a, abc"})
    void notOneMistakeApart(String one, String two) {
        assertFalse(EditDistance.isOne(one, two));
    }

    @Test
    void findsOddLettersAndSplitWords() {
        assertEquals(
                List.of("0-2", "1-3"),
                pairs(
                        "Jumlah mahasiswa berprestasi",
                        "Fasilitasi Kerja Sama Daerah",
                        "Jumlah Mahasiswa beprestasi",
                        "Fasilitasi Kerjasama Daerah"));
    }

    @Test
    void leavesNamesThatDifferOnPurpose() {
        assertEquals(
                List.of(),
                pairs(
                        "Kerja Sama Dalam Negeri",
                        "Kerja Sama Luar Negeri",
                        "Rapat Bidang I",
                        "Rapat Bidang II",
                        "Sub Kegiatan 10001",
                        "Sub Kegiatan 10002",
                        "Penetapan Kebijakan Daerah",
                        "Penerapan Kebijakan Daerah",
                        "Sama",
                        "SAMA"));
    }

    @Test
    void findsThePairAmongManyNamesThatShareAllButOneWord() {
        List<String> names = new ArrayList<>();
        for (char a = 'a'; a <= 'z'; a++) {
            for (char b = 'a'; b <= 'z'; b++) {
                names.add("Program " + String.valueOf(a).repeat(4) + String.valueOf(b).repeat(4));
            }
        }
        names.add("Program zzzzzzzy");
        assertEquals(List.of("675-676"), pairs(names.toArray(String[]::new)));
    }

    /** Ten thousand names that all differ from one another in two letters or one. */
    @Test
    void looksAtAFewPairsHoweverManyNamesAreAlike() {
        String word = "a".repeat(LETTERS);
        List<Bernama> elements = new ArrayList<>();
        for (int i = 0; elements.size() < NAMES; i++) {
            var letters = word.toCharArray();
            letters[i % LETTERS] = (char) ('b' + i / LETTERS % 25);
            letters[i / LETTERS / 25 % LETTERS] = (char) ('b' + i / LETTERS / 25 / LETTERS);
            elements.add(named("Program " + new String(letters) + " Daerah"));
        }
        SimilarNames search = SimilarNames.search(elements, GO_ON);
        assertFalse(search.pairs().isEmpty());
        long most = (long) NAMES * (LETTERS + 1);
        assertTrue(search.comparisons() <= most, search.comparisons() + " > " + most);
        assertTrue(search.pairs().size() <= most, () -> search.pairs().size() + " pairs");
    }

    @Test
    void looksAtNothingInRubbishWithoutSpaces() {
        var elements =
                List.of(
                        named("Program " + "x".repeat(100_000)),
                        named("Program " + "x".repeat(99_999)));
        assertEquals(List.of(), SimilarNames.search(elements, GO_ON).pairs());
        assertEquals(0, SimilarNames.search(elements, GO_ON).comparisons());
    }

    private static Bernama named(String name) {
        Bernama element = RencanaFactory.eINSTANCE.createProgram();
        element.setNama(name);
        return element;
    }

    private static List<String> pairs(String... names) {
        List<Bernama> elements = new ArrayList<>();
        for (String name : names) {
            elements.add(named(name));
        }
        return SimilarNames.among(elements, GO_ON).stream()
                .map(
                        pair ->
                                elements.indexOf(pair.earlier())
                                        + "-"
                                        + elements.indexOf(pair.later()))
                .toList();
    }
}
