package id.jenjang.dsl;

import id.jenjang.dsl.internal.load.EarlierPlan;
import id.jenjang.dsl.internal.load.Positions;
import id.jenjang.dsl.internal.load.Source;
import id.jenjang.dsl.internal.load.Subjects;
import id.jenjang.dsl.internal.load.UnreadPlaces;
import id.jenjang.measure.Rencana;
import id.jenjang.model.Berkas;
import id.jenjang.rules.CheckResult;
import id.jenjang.rules.Checker;
import id.jenjang.rules.Finding;
import id.jenjang.rules.Fix;
import id.jenjang.rules.Place;
import id.jenjang.rules.RuleSetting;
import id.jenjang.rules.Unread;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.parser.IParseResult;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * A plan read from text: its model, what was found while reading it, and where everything stands.
 */
public final class LoadedPlan {

    /** Syntax, values and names: what a file tells without looking for the files it names. */
    private static final Set<String> OF_ONE_FILE = Set.of("S001", "S002", "S003", "S005");

    private final List<TextFinding> problems;
    private final Unread unread;
    private final Positions positions;
    private final Locale locale;
    private final Rencana rencana;

    /** Made by {@link PlanLoader} only. */
    public LoadedPlan(
            Rencana rencana, List<TextFinding> problems, Positions positions, Locale locale) {
        this.rencana = rencana;
        this.problems = List.copyOf(problems);
        this.unread = UnreadPlaces.of(this.problems, positions.plan());
        this.positions = positions;
        this.locale = locale;
    }

    /** The plan's files in the order of their names; unreadable files are not among them. */
    public List<Berkas> berkas() {
        return rencana.berkas();
    }

    /** The indexed plan. */
    public Rencana rencana() {
        return rencana;
    }

    /**
     * Findings of reading the text: syntax, values, names, files; in the order of {@link
     * TextFinding#ORDER}.
     */
    public List<TextFinding> problems() {
        return problems;
    }

    /** The file an element was read from; empty for elements of the built-in library. */
    public Optional<Path> file(EObject element) {
        return positions.file(element);
    }

    /**
     * The nodes of a file as it was read, not to be changed; the parts of the grammar they name are
     * told by {@link PlanLanguage#partsOf}.
     *
     * @return empty when it is no file of the plan that could be read
     */
    public Optional<IParseResult> nodes(Path file) {
        return positions.plan().nodes(file);
    }

    /**
     * Where a place of a finding stands in the text; empty when it was not read from a file of the
     * plan.
     */
    public Optional<TextRange> locate(Place place) {
        return positions.of(place);
    }

    /**
     * Reads a changed, or a new, text of one file with the names of this plan. Takes the time of
     * one file where loading takes that of the plan; the plan itself stays as it is.
     *
     * @param file the file as the plan names it; never null
     * @param text its text now; never null
     */
    public FileReading reread(Path file, String text) {
        if (berkas().isEmpty()) {
            var alone = PlanLoader.parse(Map.of(file.toString(), text), locale);
            return new FileReading(alone.berkas().getFirst(), alone.problems());
        }
        return PlanLoader.in(locale).assembler().reread(Source.ofText(file, text), positions);
    }

    /**
     * What one of the plan's files says, as it was read with the plan.
     *
     * @param file the file as the plan names it; never null
     * @return empty for a file that the plan has not, or could not read
     */
    public Optional<FileReading> read(Path file) {
        var alone =
                problems.stream()
                        .filter(each -> each.range().file().equals(file))
                        .filter(each -> OF_ONE_FILE.contains(each.ruleId()))
                        .toList();
        return berkas().stream()
                .filter(each -> file(each).filter(file::equals).isPresent())
                .findFirst()
                .map(each -> new FileReading(each, alone));
    }

    /** What a plan that follows from this one takes over from it. */
    EarlierPlan asEarlier() {
        return new EarlierPlan(positions.plan(), rencana);
    }

    boolean speaks(Locale language) {
        return locale.equals(language);
    }

    /**
     * Checks the plan with all rules.
     *
     * @return the findings of reading and of the rules, and those the plan silences
     */
    public PlanCheck check(Checker checker) {
        return check(checker, () -> true).orElseThrow();
    }

    /**
     * Checks the plan with all rules, if that is needed until it is done.
     *
     * @param needed asked again and again while the plan is checked, by the same thread
     * @return empty when it was not
     */
    public Optional<PlanCheck> check(Checker checker, BooleanSupplier needed) {
        return checker.check(rencana, locale, unread, needed)
                .flatMap(result -> onText(result, needed));
    }

    private Optional<PlanCheck> onText(CheckResult result, BooleanSupplier needed) {
        var subjects = new Subjects(rencana, locale);
        var findings = new ArrayList<>(problems);
        for (var finding : result.findings()) {
            if (!needed.getAsBoolean()) {
                return Optional.empty();
            }
            findings.add(onText(finding, subjects));
        }
        findings.sort(TextFinding.ORDER);
        var suppressed =
                result.suppressed().stream()
                        .map(
                                each ->
                                        new PlanCheck.Suppressed(
                                                onText(each.finding(), subjects), each.alasan()))
                        .sorted((a, b) -> TextFinding.ORDER.compare(a.finding(), b.finding()))
                        .toList();
        var settings = result.settings().stream().map(this::onText).toList();
        return Optional.of(new PlanCheck(findings, suppressed, settings));
    }

    private TextFinding onText(Finding finding, Subjects subjects) {
        var range = locate(finding.place()).orElseGet(this::whole);
        var places = new ArrayList<Place>();
        var related = new ArrayList<TextRange>();
        for (var place : finding.related()) {
            var there = locate(place);
            if (there.isPresent()) {
                places.add(place);
                related.add(there.get());
            }
        }
        var fixes = finding.fixes().stream().flatMap(fix -> onText(fix).stream()).toList();
        return new TextFinding(
                finding.ruleId(),
                finding.severity(),
                range,
                finding.message(),
                related,
                fixes,
                finding.identity(),
                subjects.of(finding.place(), places));
    }

    private PlanCheck.Setting onText(RuleSetting setting) {
        var range = locate(Place.of(setting.entry())).orElseGet(this::whole);
        return new PlanCheck.Setting(setting.ruleId(), setting.severity(), setting.reason(), range);
    }

    private Optional<TextFix> onText(Fix fix) {
        return positions.of(fix).map(range -> new TextFix(fix.label(), range, fix.replacement()));
    }

    /** Findings about the plan as a whole stand at the beginning of its first file. */
    private TextRange whole() {
        var first = berkas().isEmpty() ? Optional.<Path>empty() : file(berkas().getFirst());
        return new TextRange(first.orElse(Path.of(".")), 0, 0, 1, 1);
    }
}
