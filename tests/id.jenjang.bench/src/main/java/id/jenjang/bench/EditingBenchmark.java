package id.jenjang.bench;

import id.jenjang.dsl.LoadedPlan;
import id.jenjang.dsl.PlanCheck;
import id.jenjang.dsl.TextFinding;
import id.jenjang.dsl.ide.EditedPlan;
import id.jenjang.dsl.ide.complete.Completion;
import id.jenjang.dsl.ide.complete.Hover;
import id.jenjang.dsl.ide.complete.HoverText;
import id.jenjang.dsl.ide.complete.Proposals;
import id.jenjang.dsl.ide.edit.EditResult;
import id.jenjang.dsl.ide.edit.ElementRef;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.dsl.ide.edit.PlanEditor;
import id.jenjang.dsl.ide.insight.Lens;
import id.jenjang.dsl.ide.insight.Lenses;
import id.jenjang.dsl.ide.navigate.Coloured;
import id.jenjang.dsl.ide.navigate.Colours;
import id.jenjang.dsl.ide.navigate.Mention;
import id.jenjang.dsl.ide.navigate.Navigation;
import id.jenjang.dsl.ide.navigate.Outline;
import id.jenjang.dsl.ide.navigate.OutlineNode;
import id.jenjang.model.Bernama;
import id.jenjang.model.Indikator;
import id.jenjang.model.RencanaPackage.Literals;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** What an editor pays for every key and every click in a large plan. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class EditingBenchmark {

    /** How large the plan is. */
    static final int ELEMENTS = 10_000;

    /** A large plan that is loaded, and its longest file, in which somebody types. */
    @State(Scope.Benchmark)
    public static class Typing {

        private EditedPlan plan;
        private Path file;
        private String text;
        private ElementRef element;
        private int keys;

        /** Generates and loads the plan. */
        @Setup(Level.Trial)
        public void load() {
            var texts = new TreeMap<Path, String>();
            PlanGenerator.generate(ELEMENTS)
                    .files()
                    .forEach((name, content) -> texts.put(Path.of(name), content));
            plan = EditedPlan.of(texts, Locale.of("id"));
            plan.check();
            file =
                    texts.keySet().stream()
                            .max(
                                    (a, b) ->
                                            Integer.compare(
                                                    texts.get(a).length(), texts.get(b).length()))
                            .orElseThrow();
            text = texts.get(file);
            element =
                    plan.plan().rencana().all(Bernama.class).stream()
                            .filter(each -> plan.plan().file(each).filter(file::equals).isPresent())
                            .reduce((first, second) -> second)
                            .flatMap(each -> ElementRef.of(plan, each))
                            .orElseThrow();
        }

        private List<TextFinding> findings() {
            return plan.check().findings();
        }

        /** Another name for an element of the file. */
        private ModelChange change() {
            keys++;
            return ModelChange.SetValues.of(
                    element, Literals.BERNAMA__NAMA, "Nama yang lain " + keys % 26);
        }

        private EditedPlan key() {
            return typed(plan, file, keys++);
        }

        private EditedPlan keyInCommonFile() {
            return typed(plan, Path.of("rpjmd.jenjang"), keys++);
        }
    }

    /** The same plan in one file. */
    @State(Scope.Benchmark)
    public static class OneFile {

        private static final Path FILE = Path.of("rencana.jenjang");

        private EditedPlan plan;
        private int keys;

        /** Generates and loads the plan. */
        @Setup(Level.Trial)
        public void load() {
            var text =
                    PlanGenerator.generate(ELEMENTS).files().entrySet().stream()
                            .filter(each -> each.getKey().toString().endsWith(".jenjang"))
                            .map(Map.Entry::getValue)
                            .collect(Collectors.joining());
            plan = EditedPlan.of(Map.of(FILE, text), Locale.of("id"));
            if (!plan.plan().problems().isEmpty()) {
                throw new IllegalStateException("Not read: " + plan.plan().problems().getFirst());
            }
            plan.check();
        }

        private EditedPlan key() {
            return typed(plan, FILE, keys++);
        }
    }

    /** The plan after one more key in the first quoted text behind the middle of a file. */
    private static EditedPlan typed(EditedPlan plan, Path file, int keys) {
        var text = plan.text(file).orElseThrow();
        int at = text.indexOf(" \"", text.length() / 2) + 2;
        return plan.with(
                file, text.substring(0, at) + (char) ('a' + keys % 26) + text.substring(at));
    }

    /** A key, until what is wrong with the file is known. */
    @Benchmark
    public List<TextFinding> problemsOfTheFile(Typing typing) {
        return typing.key().reading(typing.file).problems();
    }

    /** A key, until what is wrong with the plan is known. */
    @Benchmark
    public PlanCheck findingsOfThePlan(Typing typing) {
        return typing.key().check();
    }

    /** A key, until the whole plan is read again. */
    @Benchmark
    public LoadedPlan planAfterAKey(Typing typing) {
        return typing.key().plan();
    }

    /** The same in a file all others name. */
    @Benchmark
    public LoadedPlan planAfterAKeyInTheCommonFile(Typing typing) {
        return typing.keyInCommonFile().plan();
    }

    /** The same in a plan that lies in one file. */
    @Benchmark
    public LoadedPlan planAfterAKeyInOneFile(OneFile typing) {
        return typing.key().plan();
    }

    /** A key in a plan that lies in one file, until what is wrong with the plan is known. */
    @Benchmark
    public PlanCheck findingsOfThePlanInOneFile(OneFile typing) {
        return typing.key().check();
    }

    /** A value of a form, until the text is edited, read again and found right. */
    @Benchmark
    public EditResult formEdit(Typing typing) {
        var result = new PlanEditor(typing.plan).apply(typing.change());
        if (!(result instanceof EditResult.Accepted)) {
            throw new IllegalStateException("Refused: " + result);
        }
        return result;
    }

    /** A key, until the figures above the elements of the file are known. */
    @Benchmark
    public List<Lens> lenses(Typing typing) {
        return new Lenses(typing.key()).of(typing.file, typing.findings());
    }

    /** A key, until the words of the file have their colours. */
    @Benchmark
    public List<Coloured> colours(Typing typing) {
        return new Colours(typing.key()).of(typing.file);
    }

    /** A key, until the outline of the file is known. */
    @Benchmark
    public List<OutlineNode> outline(Typing typing) {
        return new Outline(typing.key()).of(typing.file);
    }

    /** All places that name an element, in a plan that is loaded. */
    @Benchmark
    public List<Mention> references(Typing typing) {
        var navigation = new Navigation(typing.plan);
        return navigation.references(typing.plan.plan().rencana().all(Indikator.class).getFirst());
    }

    /**
     * A key anywhere in the plan with the rest of its line not written yet, until words are
     * proposed.
     */
    @Benchmark
    public Proposals completion(Places places) {
        places.next();
        return new Completion(places.plan.with(places.file, places.torn()))
                .at(places.file, places.offset);
    }

    /** The pointer resting anywhere in the plan, until it is told what stands there. */
    @Benchmark
    public Optional<HoverText> hover(Places places) {
        places.next();
        return new Hover(places.plan).at(places.file, places.offset);
    }

    /** Places all over a large plan that is loaded and checked; the same ones in every run. */
    @State(Scope.Benchmark)
    public static class Places {

        private final Random random = new Random(5);
        private EditedPlan plan;
        private List<Path> files;
        private Path file;
        private String text;
        private int offset;

        /** Takes over the plan of the typing. */
        @Setup(Level.Trial)
        public void load(Typing typing) {
            plan = typing.plan;
            files = List.copyOf(plan.files());
        }

        private void next() {
            file = files.get(random.nextInt(files.size()));
            text = plan.text(file).orElseThrow();
            offset = random.nextInt(text.length() + 1);
        }

        private String torn() {
            int end = text.indexOf('\n', offset);
            return text.substring(0, offset) + (end < 0 ? "" : text.substring(end));
        }
    }
}
