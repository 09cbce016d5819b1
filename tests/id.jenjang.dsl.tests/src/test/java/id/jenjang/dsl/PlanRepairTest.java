package id.jenjang.dsl;

import static id.jenjang.dsl.Expect.INDONESIAN;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.jenjang.model.Program;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.rules.CheckContext;
import id.jenjang.rules.Checker;
import id.jenjang.rules.ElementRule;
import id.jenjang.rules.Place;
import id.jenjang.rules.Regulation;
import id.jenjang.rules.RuleRegistry;
import id.jenjang.rules.Severity;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Certain repairs are made in the texts of a plan, and only those that do no harm. */
class PlanRepairTest {

    private static final String PLAN =
            """
            // Rencana  contoh
            instansi Dinas "Dinas  Pendidikan" {}
            program P1 "Program  Pengelolaan" // tetap
            program P2 "Program Kurikulum "
            laporan LKjIP 2023 untuk Dinas {
              bagian "1.1" dari "narasi/latar.md"
            }
            """;
    private static final String NOTE = "Dinas melaksanakan 2 program.\n";

    @TempDir Path folder;

    private static RepairedPlan repair(Map<String, String> files) {
        return new PlanRepair(new Checker(), INDONESIAN, finding -> true).repair(files);
    }

    private static Map<String, String> plan(String text) {
        return new TreeMap<>(Map.of("r.jenjang", text, "narasi/latar.md", NOTE));
    }

    /** A repair by rules that a test makes up, under the id of a rule that is in the messages. */
    private static RepairedPlan repairBy(String text, Invented... rules) {
        var registry = RuleRegistry.of(Arrays.asList(rules));
        return new PlanRepair(new Checker(registry), INDONESIAN, finding -> true)
                .repair(Map.of("r.jenjang", text));
    }

    @Test
    void repairsPlanFilesAndNarrativeFiles() {
        var repaired = repair(plan(PLAN));

        assertEquals(
                List.of(
                        new RepairedPlan.Change(
                                Path.of("narasi/latar.md"),
                                NOTE,
                                "Dinas melaksanakan {jumlah program} program.\n"),
                        new RepairedPlan.Change(
                                Path.of("r.jenjang"),
                                PLAN,
                                PLAN.replace("Dinas  P", "Dinas P")
                                        .replace("Program  P", "Program P")
                                        .replace("Kurikulum \"", "Kurikulum\""))),
                repaired.changes());
        assertEquals(4, repaired.repairs());
        assertEquals(List.of(), withFix(repaired.check()));
    }

    private static List<String> withFix(PlanCheck check) {
        return check.findings().stream()
                .filter(finding -> !finding.fixes().isEmpty())
                .map(Expect::line)
                .toList();
    }

    @Test
    void aPlanWithoutRepairsStaysAsItIs() {
        var repaired = repair(Map.of("r.jenjang", "instansi Dinas \"Dinas Pendidikan\" {}\n"));

        assertEquals(List.of(), repaired.changes());
        assertEquals(0, repaired.repairs());
    }

    @Test
    void repairsOnlyWhatIsWanted() {
        var repaired =
                new PlanRepair(
                                new Checker(),
                                INDONESIAN,
                                finding -> finding.ruleId().equals("J504"))
                        .repair(plan(PLAN));

        assertEquals(1, repaired.repairs());
        assertEquals(
                List.of(Path.of("narasi/latar.md")),
                repaired.changes().stream().map(RepairedPlan.Change::file).toList());
        assertEquals(3, withFix(repaired.check()).size());
    }

    @Test
    void silencedFindingsAreNotRepaired() {
        var text = "program P1 \"Program  A\" { abaikan J405 \"tertulis begitu di peraturan\" }\n";

        assertEquals(List.of(), repair(Map.of("r.jenjang", text)).changes());
    }

    @Test
    void keepsLineEndsAndByteOrderMark() throws Exception {
        var text = "\uFEFF" + PLAN.replace("\n", "\r\n");
        var file = Files.writeString(folder.resolve("r.jenjang"), text);

        var changes =
                new PlanRepair(new Checker(), INDONESIAN, finding -> true)
                        .repair(List.of(file))
                        .changes();

        assertEquals(
                List.of(
                        new RepairedPlan.Change(
                                file,
                                text,
                                text.replace("Dinas  P", "Dinas P")
                                        .replace("Program  P", "Program P")
                                        .replace("Kurikulum \"", "Kurikulum\""))),
                changes);
    }

    @Test
    void newLinesFollowTheFile() {
        var repaired =
                repairBy(
                        "program P1 \"A\"\r\nprogram P2 \"B\"\r\n",
                        Invented.of("J405", "A", name -> "\"B\" {\n}"));

        assertEquals("program P1 \"B\" {\r\n}\r\nprogram P2 \"B\"\r\n", after(repaired));
    }

    private static String after(RepairedPlan repaired) {
        return repaired.changes().isEmpty() ? null : repaired.changes().getFirst().after();
    }

    @Test
    void repairsThatMeetAreMadeOneAfterTheOther() {
        var repaired =
                repairBy(
                        "program P1 \"ABC\"\n",
                        Invented.of("J405", "ABC", name -> "\"" + name.replace("A", "a") + "\""),
                        Invented.of("J504", "BC", name -> "\"" + name.replace("C", "c") + "\""));

        assertEquals("program P1 \"aBc\"\n", after(repaired));
        assertEquals(2, repaired.repairs());
    }

    @Test
    void aRepairThatBreaksTheTextIsNotMade() {
        var repaired =
                repairBy(
                        "program P1 \"A\"\nprogram P2 \"B\"\nprogram P3 \"C\"\n",
                        Invented.of("J405", "A", name -> "\"a\""),
                        Invented.of("J504", "B", name -> "\"b"),
                        Invented.of("J211", "C", name -> "\"c\""));

        assertEquals("program P1 \"a\"\nprogram P2 \"B\"\nprogram P3 \"c\"\n", after(repaired));
        assertEquals(2, repaired.repairs());
        assertEquals(1, withFix(repaired.check()).size());
    }

    @Test
    void aRepairThatMendsNothingIsNotMade() {
        var repaired =
                repairBy(
                        "program P1 \"A\"\nprogram P2 \"B\"\n",
                        Invented.of("J405", "A", name -> "\"A \""),
                        Invented.of("J504", "B", name -> "\"b\""));

        assertEquals("program P1 \"A\"\nprogram P2 \"b\"\n", after(repaired));
    }

    @Test
    void rulesThatUndoEachOtherComeToAnEnd() {
        var repaired =
                repairBy(
                        "program P1 \"A\"\n",
                        Invented.of("J405", "A", name -> "\"B\""),
                        Invented.of("J504", "B", name -> "\"A\""));

        assertEquals(0, repaired.repairs());
        assertEquals(List.of(), repaired.changes());
    }

    @Test
    void whatIsRemovedTakesItsLineAlong() {
        var rule = Invented.of("J405", "A", name -> "");
        rule.whole = true;

        assertEquals(
                "program P2 \"B\"\n",
                after(repairBy("program P1 \"A\"\nprogram P2 \"B\"\n", rule)));
        assertEquals(
                "/* x */\nprogram P2 \"B\"\n",
                after(repairBy("/* x */ program P1 \"A\"\nprogram P2 \"B\"\n", rule)));
        assertEquals(
                "program P2 \"B\"\n",
                after(repairBy("program P2 \"B\"\n  program P1 \"A\"", rule)));
    }

    /** Whatever a text looks like: it becomes no worse, and a second repair finds nothing to do. */
    @Test
    void brokenTextsAreNotMadeWorse() {
        var random = new Random(20230417);
        for (int i = 0; i < 100; i++) {
            var broken = broken(PLAN, random);

            var once = repair(plan(broken));
            var texts = plan(broken);
            once.changes()
                    .forEach(
                            change ->
                                    texts.put(
                                            change.file().toString().replace('\\', '/'),
                                            change.after()));
            var twice = repair(texts);

            assertTrue(mistakes(once.plan()) <= mistakes(load(plan(broken))), broken);
            assertEquals(List.of(), twice.changes(), broken);
        }
    }

    private static String broken(String text, Random random) {
        var result = new StringBuilder(text);
        for (int i = 0; i < 3; i++) {
            int at = random.nextInt(result.length());
            switch (random.nextInt(3)) {
                case 0 -> result.deleteCharAt(at);
                case 1 -> result.insert(at, "{}\"' 3.50\n".charAt(random.nextInt(10)));
                default ->
                        result.insert(at, result.substring(at, Math.min(at + 9, result.length())));
            }
        }
        return result.toString();
    }

    private static LoadedPlan load(Map<String, String> files) {
        return PlanLoader.parse(files, INDONESIAN);
    }

    private static long mistakes(LoadedPlan plan) {
        return plan.problems().stream().filter(each -> each.ruleId().equals("S001")).count();
    }

    /** A rule that wants programs of a certain name called otherwise. */
    private static final class Invented extends ElementRule<Program> {

        /** The repairs that are in the messages. */
        private static final Map<String, String> LABELS =
                Map.of("J405", "clean", "J504", "live", "J211", "rung");

        private final String part;
        private final UnaryOperator<String> replacement;
        private boolean whole;

        private Invented(String id, String part, UnaryOperator<String> replacement) {
            super(id, Severity.WARNING, Program.class, Regulation.JENJANG);
            this.part = part;
            this.replacement = replacement;
        }

        static Invented of(String id, String part, UnaryOperator<String> replacement) {
            return new Invented(id, part, replacement);
        }

        @Override
        protected void check(Program program, CheckContext context) {
            if (program.getNama() == null || !program.getNama().contains(part)) {
                return;
            }
            var name = Place.of(program, Literals.BERNAMA__NAMA);
            var target = whole ? Place.of(program) : name;
            context.at(name)
                    .fix(LABELS.get(id()), target, replacement.apply(program.getNama()))
                    .report(program);
        }
    }
}
