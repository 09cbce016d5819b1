package id.jenjang.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.jenjang.measure.BacaAngka;
import id.jenjang.measure.Rencana;
import id.jenjang.measure.Terbilang;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.Instansi;
import id.jenjang.model.Laporan;
import id.jenjang.model.NilaiAngka;
import id.jenjang.model.Program;
import id.jenjang.model.Versi;
import id.jenjang.report.tree.Block;
import id.jenjang.report.tree.Document;
import id.jenjang.report.tree.Figure;
import id.jenjang.report.tree.Inline;
import id.jenjang.report.tree.ListBlock;
import id.jenjang.report.tree.Origin;
import id.jenjang.report.tree.Paragraph;
import id.jenjang.report.tree.Table;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every printed figure knows where it comes from, in every document of both examples. */
class OriginTest {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9][0-9.]*(?:,[0-9]+)?");

    /** Numbers of rows, and of elements without a code: "3.", "1.2.1". */
    private static final Pattern POSITION = Pattern.compile("[0-9]+(?:\\.[0-9]+)*\\.?");

    /** A number, with a word before and after. */
    private static final Pattern AROUND = Pattern.compile("(?:\\S+ )?\\S*\\d\\S*(?: \\S+)?");

    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9.,])(?:19|20)[0-9]{2}(?![0-9.,]*[0-9])");

    /** What is printed before a name: "Program: ", "2. ". */
    private static final String PREFIX = "^(?:[0-9]+\\. |[^:]*: )";

    /** The document of one kind on one example; narratives left out, so that all is generated. */
    record Case(
            String example,
            PlanDocument kind,
            Rencana rencana,
            Laporan laporan,
            DocumentOptions options) {

        Document compose() {
            return kind.compose(rencana, laporan, options);
        }

        @Override
        public String toString() {
            return example + " " + kind.word() + variant();
        }

        private String variant() {
            String version = options.wanted().map(v -> " " + v.getLiteral()).orElse("");
            return version
                    + (options.pejabat() == null ? "" : " --pejabat " + options.pejabat())
                    + (options.sebelum() == null ? "" : " --sejak");
        }
    }

    static Stream<Case> cases() throws Exception {
        List<Case> cases = new ArrayList<>();
        for (String example : List.of("dumai-2023", "tanjungpinang-2022")) {
            Rencana rencana = Plans.example(example);
            Instansi agency = rencana.instansi().orElseThrow();
            int year = Plans.laporan(rencana).getTahun();
            Plans.laporan(rencana).getBagian().clear();
            for (PlanDocument kind : PlanDocument.all()) {
                for (DocumentOptions options : variants(kind, example)) {
                    if (kind.missing(rencana, agency, year, options).isEmpty()) {
                        Laporan settings = kind.settings(rencana, agency, year);
                        cases.add(new Case(example, kind, rencana, settings, options));
                    }
                }
            }
        }
        return cases.stream();
    }

    private static List<DocumentOptions> variants(PlanDocument kind, String example)
            throws Exception {
        return switch (kind.word()) {
            case "perjanjian" ->
                    List.of(
                            DocumentOptions.NONE,
                            DocumentOptions.NONE.withVersi(Versi.MURNI),
                            DocumentOptions.NONE.withVersi(Versi.PERUBAHAN),
                            DocumentOptions.NONE.withPejabat(DocumentOptions.ALL));
            case "perubahan" ->
                    List.of(
                            DocumentOptions.NONE,
                            DocumentOptions.NONE.since(
                                    new PlanBefore(earlier(example), "HEAD~1", null)));
            default -> List.of(DocumentOptions.NONE);
        };
    }

    /**
     * The example as it might have been before: other figures, other names, elements more and less.
     */
    private static Rencana earlier(String example) throws Exception {
        Rencana rencana = Plans.example(example);
        rencana.all(NilaiAngka.class).stream()
                .filter(value -> value.getAngka() != null)
                .forEach(value -> value.setAngka(value.getAngka().add(BigDecimal.ONE)));
        rencana.all(EntriAnggaran.class).stream()
                .filter(entry -> entry.getPagu() != null)
                .forEach(entry -> entry.setPagu(entry.getPagu().add(BigDecimal.TEN)));
        List<Program> programs = rencana.all(Program.class);
        programs.getFirst().setNama("Program Lama");
        EcoreUtil.delete(programs.getLast(), true);
        return rencana;
    }

    /**
     * What generated sentences say in digits without an origin: years, dates, numbers of
     * regulations and of parts of the document. Whatever else turns up here lacks its origin.
     */
    @Test
    void numbersInSentencesWithoutOriginAreNoFigures() throws Exception {
        Map<String, Set<String>> strays = new TreeMap<>();
        for (Case document : cases().toList()) {
            Set<String> own = texts(document.rencana());
            document.compose().sections().stream()
                    .flatMap(section -> sentences(section.blocks()))
                    .flatMap(paragraph -> strays(paragraph, own))
                    .forEach(
                            text ->
                                    strays.computeIfAbsent(text, k -> new TreeSet<>())
                                            .add(document.toString()));
        }

        Golden.assertMatches(
                "angka-tanpa-asal",
                strays.entrySet().stream()
                        .map(e -> e.getKey() + " | " + String.join(", ", e.getValue()))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    /**
     * The words around each number that stands in plain text, years and the plan's own words left
     * out.
     */
    private static Stream<String> strays(Paragraph paragraph, Set<String> own) {
        return paragraph.content().stream()
                .filter(Inline.Text.class::isInstance)
                .map(Inline::text)
                .filter(text -> !own.contains(text.strip()))
                .flatMap(text -> AROUND.matcher(text).results().map(MatchResult::group))
                .filter(text -> !saysOnlyYears(text))
                .map(String::strip);
    }

    private static Stream<Paragraph> sentences(Collection<? extends Block> blocks) {
        return blocks.stream()
                .flatMap(
                        block ->
                                switch (block) {
                                    case Paragraph paragraph -> Stream.of(paragraph);
                                    case ListBlock list ->
                                            list.items().stream().flatMap(OriginTest::sentences);
                                    case Table table when !table.ruled() ->
                                            table.body().stream()
                                                    .flatMap(row -> row.cells().stream())
                                                    .flatMap(cell -> sentences(cell.content()));
                                    default -> Stream.of();
                                });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNumberInATableIsAFigureOrThePlansOwnText(Case document) {
        Set<String> own = texts(document.rencana());

        List<String> strays =
                document.compose().sections().stream()
                        .flatMap(section -> tables(section.blocks()))
                        .filter(Table::ruled)
                        .flatMap(table -> strays(table, own))
                        .distinct()
                        .toList();

        assertEquals(List.of(), strays);
    }

    private static Stream<String> strays(Table table, Set<String> own) {
        String name = table.caption() == null ? "-" : table.caption().label();
        return table.body().stream()
                .flatMap(
                        row ->
                                IntStream.range(0, row.cells().size())
                                        .boxed()
                                        .flatMap(
                                                i ->
                                                        strays(
                                                                row.cells().get(i),
                                                                i == 0 || named(row, i + 1, own))))
                .filter(text -> !own.contains(text))
                .filter(text -> !saysOnlyYears(text))
                .filter(text -> !own.contains(text.replaceFirst(PREFIX, "")))
                .map(text -> name + ": " + text);
    }

    /** Whether words have no digits but those of years: "Target Renstra 2023", not "2023". */
    private static boolean saysOnlyYears(String text) {
        String rest = YEAR.matcher(text).replaceAll("");
        return rest.chars().noneMatch(Character::isDigit)
                && rest.chars().anyMatch(Character::isLetter);
    }

    private static boolean named(Table.Row row, int index, Set<String> own) {
        return index < row.cells().size()
                && paragraphs(row.cells().get(index).content())
                        .map(
                                p ->
                                        p.content().stream()
                                                .map(Inline::text)
                                                .collect(Collectors.joining()))
                        .anyMatch(own::contains);
    }

    /**
     * The lines of a cell that hold a number and no figure; a first cell may number its row, and
     * one before a name may number what is named.
     */
    private static Stream<String> strays(Table.Cell cell, boolean first) {
        return paragraphs(cell.content())
                .map(Paragraph::content)
                .filter(runs -> runs.stream().noneMatch(Inline.Value.class::isInstance))
                .map(runs -> runs.stream().map(Inline::text).collect(Collectors.joining()))
                .filter(text -> NUMBER.matcher(text).find())
                .filter(text -> !first || !POSITION.matcher(text).matches());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void figuresOfOneOriginSayTheSame(Case document) {
        Map<String, Set<String>> forms = new TreeMap<>();
        List<Inline.Value> figures = Figures.of(document.compose());
        figures.forEach(
                value ->
                        forms.computeIfAbsent(key(value.origin()), k -> new TreeSet<>())
                                .add(value.text()));

        assertEquals(
                Map.of(),
                forms.entrySet().stream()
                        .filter(entry -> contradict(entry.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String key(Origin origin) {
        return origin.element() + "|" + origin.quantity();
    }

    /**
     * Whether some texts say more than one number, or anything in words but that number or one
     * predicate.
     */
    private static boolean contradict(Set<String> texts) {
        Set<String> numbers = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (String text : texts) {
            var number = NUMBER.matcher(text);
            if (number.find()) {
                numbers.add(number.group());
            } else {
                words.add(text.toLowerCase(Locale.ROOT));
            }
        }
        Set<String> spelled =
                numbers.stream()
                        .map(BacaAngka::angka)
                        .map(read -> Terbilang.rupiah(((BacaAngka.Terbaca) read).nilai()))
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        return numbers.size() > 1
                || words.size() > 1
                || !numbers.isEmpty() && !spelled.containsAll(words);
    }

    /**
     * Word knows no marks within a chart, so its figures stand with their origin in the tables and
     * sentences of the document, amounts in full.
     */
    @ParameterizedTest
    @MethodSource("cases")
    void whatAChartShowsIsAFigureOfTheDocument(Case document) {
        Document composed = document.compose();
        List<BigDecimal> figures =
                Figures.of(composed).stream()
                        .flatMap(value -> NUMBER.matcher(value.text()).results())
                        .map(found -> BacaAngka.angka(found.group()))
                        .filter(BacaAngka.Terbaca.class::isInstance)
                        .map(read -> ((BacaAngka.Terbaca) read).nilai())
                        .toList();

        List<String> strays =
                composed.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast)
                        .filter(figure -> figure.picture() instanceof Figure.Chart)
                        .flatMap(figure -> strays(figure, figures))
                        .toList();

        assertEquals(List.of(), strays);
    }

    private static Stream<String> strays(Figure figure, List<BigDecimal> figures) {
        return ((Figure.Chart) figure.picture())
                .series().stream()
                        .flatMap(series -> series.points().stream())
                        .filter(point -> point.value() != null)
                        .filter(point -> figures.stream().noneMatch(f -> isSame(f, point.value())))
                        .map(point -> figure.caption() + ": " + point.label());
    }

    /** Whether a figure is a chart's number, in rupiah, millions or billions, as far as printed. */
    private static boolean isSame(BigDecimal figure, BigDecimal shown) {
        return Stream.of(0, 6, 9)
                .map(figure::movePointLeft)
                .anyMatch(
                        scaled ->
                                shown.setScale(Math.max(0, figure.scale()), RoundingMode.HALF_UP)
                                                        .compareTo(figure)
                                                == 0
                                        || scaled.compareTo(shown) == 0);
    }

    @Test
    void originsOfTheDumaiReport() throws Exception {
        Document document = Plans.compose(Plans.example("dumai-2023"));

        Golden.assertMatches(
                "asal-dumai-2023",
                Figures.of(document).stream()
                        .map(
                                value ->
                                        String.join(
                                                "|",
                                                value.origin().element(),
                                                value.origin().quantity(),
                                                value.origin().formula(),
                                                value.text()))
                        .distinct()
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    private static Stream<Table> tables(Collection<? extends Block> blocks) {
        return blocks.stream()
                .flatMap(
                        block ->
                                switch (block) {
                                    case Table table -> Stream.of(table);
                                    case ListBlock list ->
                                            list.items().stream().flatMap(OriginTest::tables);
                                    default -> Stream.of();
                                });
    }

    private static Stream<Paragraph> paragraphs(Collection<? extends Block> blocks) {
        return blocks.stream()
                .flatMap(
                        block ->
                                switch (block) {
                                    case Paragraph paragraph -> Stream.of(paragraph);
                                    case ListBlock list ->
                                            list.items().stream().flatMap(OriginTest::paragraphs);
                                    default -> Stream.of();
                                });
    }

    /** Everything the plan says in words. */
    private static Set<String> texts(Rencana rencana) {
        Set<String> texts = new HashSet<>();
        for (EObject element : rencana.semua()) {
            for (EAttribute attribute : element.eClass().getEAllAttributes()) {
                Object value = element.eGet(attribute);
                (value instanceof Collection<?> several ? several.stream() : Stream.of(value))
                        .filter(String.class::isInstance)
                        .map(text -> ((String) text).strip())
                        .forEach(texts::add);
            }
        }
        return texts;
    }
}
