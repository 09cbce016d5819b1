package id.jenjang.excel.internal.read;

import id.jenjang.excel.internal.draft.Draft;
import id.jenjang.excel.internal.draft.Level;
import id.jenjang.excel.internal.draft.PlanDraft;
import id.jenjang.excel.internal.sheet.Cell;
import id.jenjang.excel.internal.sheet.Sheet;
import id.jenjang.excel.internal.table.Column;
import id.jenjang.excel.internal.table.Layout;
import id.jenjang.excel.internal.table.Meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one table, row by row, into a draft. */
public final class TableReader {

    private static final Pattern FOOTER =
            Pattern.compile(
                    "(?i)(?:grand )?(?:jumlah|total|rata-rata)(?: (?:total|seluruh\\w*|keseluruhan"
                            + "|anggaran|pagu|belanja|program|kegiatan|capaian))*\\s*:?");
    private static final Pattern CODED = Pattern.compile("(\\d+(?:\\.\\d+){2,})\\.?\\s+(\\D.*)");

    private final Layout layout;
    private final Sheet sheet;
    private final PlanDraft draft;
    private final Notes notes;
    private final CellReader cells;
    private final Cascade cascade;
    private final FigureReader figures;
    private final AnalysisReader analysis;
    private final CodeNames codes;

    /** A reader of one table. */
    public TableReader(
            Layout layout, PlanDraft draft, Defaults defaults, CodeNames codes, Notes notes) {
        this.layout = layout;
        this.sheet = layout.sheet();
        this.draft = draft;
        this.notes = notes;
        this.codes = codes;
        this.cells = new CellReader(layout, notes);
        this.cascade = new Cascade(draft);
        this.figures = new FigureReader(layout, cells, draft, defaults);
        this.analysis = new AnalysisReader(layout, cells, draft, figures);
    }

    /**
     * Reads all rows below the headings.
     *
     * @param between called before each row; what it throws ends the reading
     */
    public void read(Runnable between) {
        var hidden = new ArrayList<String>();
        boolean ended = false;
        for (int row = layout.lastRow() + 1; row < sheet.rows(); row++) {
            between.run();
            if (sheet.row(row).isEmpty() || isNumbering(row) || isRepeated(row)) {
                continue;
            }
            if (isFooter(row)) {
                ended = true;
                notes.told(sheet, sheet.row(row).getFirst(), "note.footer");
                continue;
            }
            if (ended && !figures.has(row)) {
                notes.told(sheet, sheet.row(row).getFirst(), "note.outside");
                continue;
            }
            if (sheet.isHidden(row)) {
                hidden.add(String.valueOf(row + 1));
            }
            read(row);
        }
        if (!hidden.isEmpty()) {
            notes.whole(sheet.name(), false, "note.hidden", String.join(", ", hidden));
        }
    }

    private boolean isNumbering(int row) {
        var row1 = sheet.row(row);
        return row1.size() > 2
                && row1.stream().allMatch(cell -> cell.text().matches("\\(?\\d{1,2}\\)?"))
                && row1.getFirst().text().replaceAll("\\D", "").equals("1")
                && row1.get(1).text().replaceAll("\\D", "").equals("2");
    }

    private boolean isRepeated(int row) {
        return sheet.row(row).stream()
                        .filter(cell -> Cascade.isHeading(cell.text()))
                        .filter(
                                cell ->
                                        layout.columns().stream()
                                                .anyMatch(
                                                        c ->
                                                                c.index() == cell.column()
                                                                        && c.heading()
                                                                                .startsWith(
                                                                                        cell
                                                                                                .text())))
                        .count()
                > 1;
    }

    private boolean isFooter(int row) {
        return layout.columns().stream()
                .filter(column -> mayHoldFooter(column.meaning()))
                .map(column -> cells.at(row, column))
                .anyMatch(cell -> FOOTER.matcher(cell.text()).matches());
    }

    private static boolean mayHoldFooter(Meaning meaning) {
        return switch (meaning) {
            case ABAI, KODE, URAIAN, INDIKATOR -> true;
            case null -> false;
            default -> meaning.isLevel();
        };
    }

    private void read(int row) {
        if (layout.has(Meaning.JENIS_BELANJA)) {
            figures.spending(row);
        } else if (layout.has(Meaning.JENIS) && !layout.has(Meaning.INDIKATOR)) {
            element(row);
        } else {
            mixed(row);
        }
    }

    /** A row that says itself what kind of element it is. */
    private void element(int row) {
        var jenis = cells.cell(row, Meaning.JENIS);
        var level = jenis.flatMap(cell -> Level.of(cell.text()));
        if (level.isEmpty()) {
            var cell = jenis.orElse(sheet.row(row).getFirst());
            cells.unread(cell, "note.level");
            return;
        }
        var tingkat = cells.text(row, Meaning.TINGKAT);
        int depth = tingkat.matches("\\d{1,2}") ? Integer.parseInt(tingkat) : -1;
        var kode = cells.code(row).orElse(null);
        var nama = cells.text(row, Meaning.URAIAN);
        if (level.get().isProgram()) {
            nama = name(row, kode, nama);
        }
        var id = cells.text(row, Meaning.ID);
        var known = id.isEmpty() ? Optional.<Draft>empty() : draft.named(id);
        var name = nama.isEmpty() ? null : nama;
        var element =
                cascade.descend(level.get(), kode, known.map(Draft::nama).orElse(name), depth);
        if (element.isEmpty()) {
            cells.unread(jenis.orElseThrow(), "note.parent", level.get().keyword());
            return;
        }
        names(element.get(), row, kode, name);
    }

    /** The name beside a code, or the one the list of codes has. */
    private String name(int row, String kode, String nama) {
        var known = draft.named(kode == null ? "" : kode).map(Draft::nama);
        if (nama.isEmpty() && known.isPresent()) {
            return nama;
        }
        return codes.name(sheet, cells.cell(row, Meaning.KODE).orElse(null), kode, nama);
    }

    private void names(Draft element, int row, String kode, String nama) {
        element.name(figures.id(row), kode, nama);
        for (var meaning :
                List.of(
                        Meaning.UNTUK,
                        Meaning.MENGACU,
                        Meaning.PERIODE,
                        Meaning.MENDUKUNG,
                        Meaning.DIDUKUNG,
                        Meaning.PENANGGUNG_JAWAB)) {
            element.set(meaning, cells.text(row, meaning));
        }
        var lokasi = cells.text(row, Meaning.LOKASI);
        if (element.level() == Level.SUBKEGIATAN) {
            element.detail("lokasi", lokasi);
        }
        cells.cell(row, Meaning.RINCIAN).ifPresent(cell -> details(element, cell));
    }

    private void details(Draft element, Cell cell) {
        for (var line : cell.text().split("\\R")) {
            var parts = line.split(":", 2);
            var keyword = parts[0].strip();
            if (parts.length == 2 && element.level().details().contains(keyword)) {
                element.detail(keyword, parts[1].strip());
            } else if (!line.isBlank()) {
                var known = String.join(", ", element.level().details());
                cells.unread(cell, "note.detail", keyword, element.level().keyword(), known);
            }
        }
    }

    /** A row of a table as planners draw it: names in columns, then figures. */
    private void mixed(int row) {
        var levels =
                layout.columns().stream()
                        .filter(each -> each.meaning() != null && each.meaning().isLevel())
                        .toList();
        Draft before = levels.isEmpty() ? null : cascade.current();
        var indicatorColumn = layout.first(Meaning.INDIKATOR);
        Draft left = null;
        for (var column : levels) {
            var cell = cells.at(row, column);
            if (!cell.isEmpty()) {
                before = descend(row, column, cell);
            }
            if (indicatorColumn.isPresent() && column.index() < indicatorColumn.get().index()) {
                left = cascade.current();
            }
        }
        var subject = levels.isEmpty() ? named(row) : before;
        var owner = left == null || levels.isEmpty() ? subject : left;
        var indicator = indicatorColumn.isPresent() ? figures.indicator(row, owner) : null;
        figures.read(row, subject, indicator);
        analysis.read(row, indicator);
    }

    private Draft descend(int row, Column column, Cell cell) {
        var level = Level.valueOf(column.meaning().name());
        var coded = CODED.matcher(cell.text().replaceAll("\\s+", " "));
        boolean inName = coded.matches();
        var kode =
                inName
                        ? CellReader.bareCode(coded.group(1))
                        : level.isProgram() && isDeepest(row, column)
                                ? cells.code(row).orElse(null)
                                : null;
        var nama = inName ? coded.group(2) : cell.text().replaceAll("\\s+", " ");
        if (level.isProgram()) {
            var of = inName ? cell : cells.cell(row, Meaning.KODE).orElse(cell);
            nama = codes.name(sheet, of, kode, nama);
        }
        var objective = cascade.current(Level.SASARAN);
        var element = cascade.descend(level, kode, nama, -1);
        if (element.isEmpty()) {
            cells.unread(cell, "note.parent", level.keyword());
            return null;
        }
        element.get().name(null, kode, null);
        if (level == Level.PROGRAM && objective.isPresent()) {
            figures.carries(objective.get(), element.get());
        }
        return element.get();
    }

    /** A code beside several names belongs to the last of them. */
    private boolean isDeepest(int row, Column column) {
        return layout.columns().stream()
                .filter(each -> each.meaning() != null && each.meaning().isLevel())
                .filter(each -> each.index() > column.index())
                .allMatch(each -> cells.at(row, each).isEmpty());
    }

    /** The element a row names by short name, code or name; one with a new code is made. */
    private Draft named(int row) {
        if (layout.has(Meaning.INDIKATOR)) {
            return figures.owner(cells.text(row, Meaning.MILIK));
        }
        var id = figures.id(row);
        var byId = id == null ? Optional.<Draft>empty() : draft.named(id);
        if (byId.isPresent()) {
            return byId.get();
        }
        var nama = cells.text(row, Meaning.URAIAN).replaceAll("\\s+", " ");
        var kode = cells.code(row).orElse(null);
        if (kode != null) {
            var level = Level.ofCode(kode);
            if (level.isPresent()) {
                nama = name(row, kode, nama);
            }
            if (level.isEmpty() || nama.isEmpty()) {
                return draft.named(kode).orElse(null);
            }
            var made = cascade.descend(level.get(), kode, nama, -1);
            made.ifPresent(each -> each.name(id, kode, null));
            return made.orElse(null);
        }
        return nama.isEmpty() ? null : figures.owner(nama);
    }
}
