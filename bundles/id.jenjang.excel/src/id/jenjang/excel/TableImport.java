package id.jenjang.excel;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.jenjang.dsl.PlanFormatter;
import id.jenjang.dsl.PlanLoader;
import id.jenjang.excel.internal.draft.DraftOfPlan;
import id.jenjang.excel.internal.draft.DraftText;
import id.jenjang.excel.internal.draft.Level;
import id.jenjang.excel.internal.draft.PlanDraft;
import id.jenjang.excel.internal.read.Additions;
import id.jenjang.excel.internal.read.CodeNames;
import id.jenjang.excel.internal.read.Defaults;
import id.jenjang.excel.internal.read.Notes;
import id.jenjang.excel.internal.read.TableReader;
import id.jenjang.excel.internal.sheet.Sheet;
import id.jenjang.excel.internal.sheet.SheetFile;
import id.jenjang.excel.internal.sheet.StillWanted;
import id.jenjang.excel.internal.sheet.UnreadableSheetException;
import id.jenjang.excel.internal.table.Layout;
import id.jenjang.excel.internal.table.LayoutFinder;
import id.jenjang.excel.internal.table.MappingText;
import id.jenjang.excel.internal.table.Meaning;
import id.jenjang.measure.Rencana;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Reads tables of spreadsheets into the text of a plan: of a new one, or what is new to one there
 * is.
 */
public final class TableImport {

    private final Options options;
    private final Notes notes;
    private final StillWanted wanted;
    private final List<Layout> layouts = new ArrayList<>();

    /**
     * How to import.
     *
     * @param locale language of notes
     * @param year year of figures whose table names none; 0 for none
     * @param versi version of budgets whose table names none: murni or perubahan
     * @param mapping text of a mapping file; null to guess
     * @param plan the plan figures are added to; null for a new plan
     * @param codes what codes and names of the tables are held against; null for nothing
     */
    public record Options(
            Locale locale,
            int year,
            String versi,
            String mapping,
            Rencana plan,
            KnownCodes codes) {}

    /** An import; used once. */
    public TableImport(Options options) {
        this(options, () -> true);
    }

    /**
     * An import that may be given up; used once.
     *
     * @param wanted whether somebody still needs it; asked again and again while it reads
     */
    public TableImport(Options options, BooleanSupplier wanted) {
        this.wanted = new StillWanted(wanted);
        this.options = options;
        this.notes = new Notes(options.locale());
    }

    /**
     * Reads the files in order, as one plan.
     *
     * @throws ImportException when a file is no spreadsheet, or the mapping is none
     * @throws IOException when the system does not give a file
     * @throws CancellationException when nobody needs it any more
     */
    public Imported read(List<Path> files) throws IOException {
        var sheets = sheets(files);
        var mapping = mapping();
        var names = sheets.stream().map(Sheet::name).toList();
        for (var named : mapping.sheets()) {
            if (!names.contains(named)) {
                notes.whole(named, false, "note.mapping.sheet", String.join(", ", names));
            }
        }
        for (var sheet : sheets) {
            wanted.orGiveUp();
            layout(sheet, mapping)
                    .ifPresentOrElse(
                            layouts::add,
                            () -> {
                                if (sheet.rows() > 0) {
                                    notes.whole(sheet.name(), true, "note.no-table");
                                }
                            });
        }
        var draft = options.plan() == null ? new PlanDraft() : DraftOfPlan.of(options.plan());
        var defaults = new Defaults(options.year(), options.versi());
        var codes = new CodeNames(options.codes(), notes);
        layouts.forEach(
                layout ->
                        new TableReader(layout, draft, defaults, codes, notes)
                                .read(wanted::orGiveUp));
        var texts =
                options.plan() == null
                        ? whole(draft)
                        : new Additions(DraftOfPlan.of(options.plan()), draft, notes).files();
        return new Imported(laidOut(texts), columns(), MappingText.write(layouts), notes.all());
    }

    /** The sheets of all files; where several have the same name, their files tell them apart. */
    private List<Sheet> sheets(List<Path> files) throws IOException {
        var all = new LinkedHashMap<Sheet, Path>();
        for (var file : files) {
            sheets(file).forEach(sheet -> all.put(sheet, file));
        }
        var counts = all.keySet().stream().collect(groupingBy(Sheet::name, counting()));
        var taken = new HashSet<String>();
        all.forEach(
                (sheet, file) -> {
                    var name = sheet.name();
                    var told = counts.get(name) == 1 ? name : file(file, files) + ": " + name;
                    var free = told;
                    for (int i = 2; !taken.add(free); i++) {
                        free = told + " (" + i + ")";
                    }
                    sheet.rename(free);
                });
        return List.copyOf(all.keySet());
    }

    /** The name of a file, with its folder where another file has the same. */
    private static String file(Path file, List<Path> files) {
        var name = file.getFileName();
        boolean alone = files.stream().filter(each -> each.endsWith(name)).count() == 1;
        var folder = file.toAbsolutePath().getParent().getFileName();
        return alone || folder == null ? name.toString() : folder + "/" + name;
    }

    private List<Sheet> sheets(Path file) throws IOException {
        try {
            return SheetFile.read(file, wanted);
        } catch (UnreadableSheetException e) {
            var reason = e.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw new ImportException(notes.text("sheet." + reason, file), e);
        }
    }

    private MappingText mapping() throws ImportException {
        var mapping = MappingText.parse(options.mapping() == null ? "" : options.mapping());
        if (!mapping.wrong().isEmpty()) {
            throw new ImportException(
                    notes.text("mapping.wrong", mapping.wrong().getFirst()), null);
        }
        return mapping;
    }

    private static Optional<Layout> layout(Sheet sheet, MappingText mapping) {
        var finder = new LayoutFinder(sheet);
        return mapping.layout(finder, sheet.name()).or(finder::find);
    }

    private static Map<String, String> whole(PlanDraft draft) {
        if (draft.all().isEmpty()) {
            return Map.of();
        }
        var agency = draft.first(Level.INSTANSI);
        var needed =
                draft.of(Level.RENSTRA).stream()
                        .filter(each -> each.field(Meaning.UNTUK).isEmpty())
                        .findFirst();
        if (needed.isPresent()) {
            var instansi = agency.orElseGet(() -> draft.add(Level.INSTANSI, null, "Instansi"));
            needed.get().set(Meaning.UNTUK, draft.idOf(instansi));
        }
        return new DraftText(draft).files();
    }

    /** Laid out, and read once: what we write ourselves must not be wrong. */
    private Map<String, String> laidOut(Map<String, String> texts) {
        var formatter = PlanFormatter.create();
        var files = new LinkedHashMap<String, String>();
        texts.forEach(
                (name, text) -> {
                    wanted.orGiveUp();
                    files.put(name, formatter.format(text));
                });
        wanted.orGiveUp();
        if (options.plan() == null && !files.isEmpty()) {
            for (var problem : PlanLoader.parse(files, options.locale()).problems()) {
                var line = problem.range().line();
                notes.whole(
                        problem.range().file().toString(),
                        true,
                        "note.written",
                        line,
                        problem.message());
            }
        }
        return files;
    }

    private List<MappedColumn> columns() {
        var columns = new ArrayList<MappedColumn>();
        for (var layout : layouts) {
            for (var each : layout.columns()) {
                columns.add(
                        new MappedColumn(
                                layout.sheet().name(),
                                each.letters(),
                                each.heading(),
                                each.said(),
                                each.sure()));
            }
        }
        return columns;
    }
}
