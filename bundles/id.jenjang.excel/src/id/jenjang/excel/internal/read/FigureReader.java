package id.jenjang.excel.internal.read;

import id.jenjang.excel.internal.draft.Budget;
import id.jenjang.excel.internal.draft.Draft;
import id.jenjang.excel.internal.draft.Level;
import id.jenjang.excel.internal.draft.Measure;
import id.jenjang.excel.internal.draft.PlanDraft;
import id.jenjang.excel.internal.draft.Words;
import id.jenjang.excel.internal.sheet.Cell;
import id.jenjang.excel.internal.table.Column;
import id.jenjang.excel.internal.table.Layout;
import id.jenjang.excel.internal.table.Meaning;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads indicators and figures of a row, once it is known what the row is about. */
final class FigureReader {

    private static final List<Meaning> DEFINITION =
            List.of(
                    Meaning.TANGGA,
                    Meaning.RUMUS,
                    Meaning.SUMBER_DATA,
                    Meaning.ALASAN,
                    Meaning.PENANGGUNG_JAWAB,
                    Meaning.DIDUKUNG,
                    Meaning.DASAR_PERUBAHAN);

    private final Layout layout;
    private final CellReader cells;
    private final PlanDraft draft;
    private final Defaults defaults;

    FigureReader(Layout layout, CellReader cells, PlanDraft draft, Defaults defaults) {
        this.layout = layout;
        this.cells = cells;
        this.draft = draft;
        this.defaults = defaults;
    }

    /** Whether a row has any figure. */
    boolean has(int row) {
        return layout.columns().stream()
                .filter(each -> each.isRead() && each.meaning().isFigure())
                .anyMatch(each -> !cells.at(row, each).isEmpty());
    }

    /** The short name a row states; null when it states none that can be one. */
    String id(int row) {
        var cell = cells.cell(row, Meaning.ID);
        if (cell.isPresent() && !Words.isName(cell.get().text())) {
            cells.unread(cell.get(), "note.id");
            return null;
        }
        return cell.map(Cell::text).orElse(null);
    }

    /** The element with a short name, a code or a name; null when none, or several, have it. */
    Draft owner(String key) {
        if (key.isEmpty()) {
            return null;
        }
        var named = draft.named(key);
        if (named.isPresent()) {
            return named.get();
        }
        var exact = draft.keyed(key);
        var like = exact.size() == 1 ? exact : draft.called(key);
        return like.size() == 1 ? like.getFirst() : null;
    }

    /** Notes that a program carries an objective. */
    void carries(Draft objective, Draft program) {
        var id = draft.idOf(program);
        var ids = objective.field(Meaning.DIDUKUNG);
        if (!Arrays.asList(ids.split(",\\s*")).contains(id)) {
            objective.set(Meaning.DIDUKUNG, ids.isEmpty() ? id : ids + ", " + id);
        }
    }

    /** The indicator a row names, made when it is new; null when the row names none. */
    Draft indicator(int row, Draft owner) {
        var cell = cells.at(row, layout.first(Meaning.INDIKATOR).orElseThrow());
        var id = id(row);
        if (cell.isEmpty() && id == null) {
            return null;
        }
        var nama = cell.text().replaceAll("\\s+", " ");
        var found = known(id, owner, nama);
        if (found.isEmpty() && (owner == null || !carriesIndicators(owner))) {
            cells.unread(cell, "note.owner");
            return null;
        }
        var indicator = found.orElseGet(() -> draft.add(kind(row, owner), owner, nama));
        indicator.name(id, null, nama);
        define(indicator, row);
        return indicator;
    }

    private static boolean carriesIndicators(Draft owner) {
        return owner.level().isMeasured();
    }

    private Optional<Draft> known(String id, Draft owner, String nama) {
        if (id != null && draft.named(id).isPresent()) {
            return draft.named(id).filter(each -> each.level().isIndicator());
        }
        var called = owner == null ? draft.called(nama) : draft.below(owner, null, nama);
        var alike =
                called.stream()
                        .filter(each -> each.level().isIndicator() && each.nama() != null)
                        .toList();
        return alike.size() == 1 || owner != null ? alike.stream().findFirst() : Optional.empty();
    }

    private Level kind(int row, Draft owner) {
        var stated = Level.of(cells.text(row, Meaning.JENIS)).filter(Level::isIndicator);
        var heading = layout.first(Meaning.INDIKATOR).orElseThrow().heading();
        boolean main = heading.contains("IKU") || heading.contains("Utama");
        boolean objective = owner.level() == Level.SASARAN;
        return stated.orElse(
                owner.level() == Level.SUBKEGIATAN
                        ? Level.KELUARAN
                        : main && objective ? Level.IKU : Level.INDIKATOR);
    }

    private void define(Draft indicator, int row) {
        DEFINITION.forEach(each -> indicator.set(each, cells.text(row, each)));
        indicator.set(Meaning.SATUAN, cells.text(row, Meaning.SATUAN));
        word(indicator, row, Meaning.ARAH, List.of("naik", "turun", "tetap"));
        word(indicator, row, Meaning.AKUMULASI, List.of("akhir", "jumlah", "rata-rata"));
    }

    private void word(Draft indicator, int row, Meaning meaning, List<String> allowed) {
        cells.cell(row, meaning)
                .ifPresent(
                        cell -> {
                            var word = cell.text().toLowerCase(Locale.ROOT);
                            if (allowed.contains(word)) {
                                indicator.set(meaning, word);
                            } else {
                                cells.unread(cell, "note.word", String.join(", ", allowed));
                            }
                        });
    }

    /** Reads all figures of a row. */
    void read(int row, Draft subject, Draft indicator) {
        for (var column : layout.columns()) {
            if (column.isRead() && column.meaning().isFigure()) {
                var cell = cells.at(row, column);
                if (!cell.isEmpty() || cell.isFormula()) {
                    read(cell, column, subject, indicator);
                }
            }
        }
        cells.cell(row, Meaning.SUMBER_DANA)
                .filter(cell -> subject != null && hasBudget(row))
                .ifPresent(cell -> sources(cell, entry(cell, null, subject)));
    }

    private boolean hasBudget(int row) {
        return layout.columns().stream()
                .filter(each -> each.meaning() == Meaning.PAGU)
                .anyMatch(each -> !cells.at(row, each).isEmpty());
    }

    private static void sources(Cell cell, Budget.Entry entry) {
        if (entry != null) {
            for (var source : cell.text().split("\\s*[,;\\n]\\s*")) {
                if (!source.isBlank() && !entry.sources().contains(source)) {
                    entry.sources().add(source);
                }
            }
        }
    }

    private void read(Cell cell, Column column, Draft subject, Draft indicator) {
        switch (column.meaning()) {
            case KONDISI_AWAL, TARGET, TARGET_PERUBAHAN -> target(cell, column, indicator);
            case TARGET_AKHIR -> {
                if (belongs(cell, indicator)) {
                    cells.value(cell)
                            .ifPresent(value -> indicator.set(Meaning.TARGET_AKHIR, value));
                }
            }
            case REALISASI, TRIWULAN -> measure(cell, column, indicator);
            case PAGU -> amount(cell, column, subject, "pagu");
            case REALISASI_ANGGARAN -> amount(cell, column, subject, "realisasi");
            case REALISASI_TRIWULAN -> amount(cell, column, subject, "TW" + column.quarter());
            case SERAPAN -> amount(cell, column, subject, "serapan");
            default -> {}
        }
    }

    private boolean belongs(Cell cell, Draft indicator) {
        if (indicator == null) {
            cells.value(cell).ifPresent(value -> cells.unread(cell, "note.no-indicator"));
        }
        return indicator != null;
    }

    private void target(Cell cell, Column column, Draft indicator) {
        if (!belongs(cell, indicator)) {
            return;
        }
        int year = year(cell, column);
        if (year > 0) {
            var meaning =
                    column.meaning() == Meaning.TARGET && column.versi().equals("perubahan")
                            ? Meaning.TARGET_PERUBAHAN
                            : column.meaning();
            cells.value(cell).ifPresent(value -> indicator.years(meaning).put(year, value));
        }
    }

    int year(Cell cell, Column column) {
        if (column != null && column.year() > 0) {
            return column.year();
        }
        var stated = cells.text(cell.row(), Meaning.TAHUN);
        int year = stated.matches("\\d{4}") ? Integer.parseInt(stated) : defaults.year();
        if (year == 0) {
            cells.unread(cell, "note.year");
        }
        return year;
    }

    private void measure(Cell cell, Column column, Draft indicator) {
        if (!belongs(cell, indicator)) {
            return;
        }
        int year = year(cell, column);
        var value = cells.value(cell);
        if (year == 0 || value.isEmpty()) {
            return;
        }
        var measure = draft.measure(new Measure.Key(year, agency(cell)), indicator);
        if (column.meaning() == Meaning.REALISASI) {
            measure.nilai(value.get());
        } else if (column.quarter() != measure.quarters().size() + 1
                && !measure.quarters().containsKey(column.quarter())) {
            // Quarters are written one after the other; a gap would shift those behind it.
            cells.unread(cell, "note.quarter");
        } else {
            measure.quarters().put(column.quarter(), value.get());
        }
    }

    String agency(Cell cell) {
        var stated = cells.text(cell.row(), Meaning.INSTANSI);
        if (Words.isName(stated)) {
            return stated;
        }
        var known =
                stated.isEmpty()
                        ? draft.first(Level.INSTANSI)
                        : draft.of(Level.INSTANSI).stream()
                                .filter(each -> Cascade.same(stated, each.nama()))
                                .findFirst();
        return draft.idOf(
                known.orElseGet(
                        () ->
                                draft.add(
                                        Level.INSTANSI,
                                        null,
                                        stated.isEmpty() ? "Instansi" : stated)));
    }

    private void amount(Cell cell, Column column, Draft subject, String word) {
        var amount = cells.amount(cell, column);
        if (amount == null) {
            return;
        }
        boolean budgeted =
                subject != null
                        && (subject.level().isProgram()
                                || subject.level().isIndicator()
                                || subject.level() == Level.SASARAN);
        if (!budgeted) {
            cells.unread(cell, "note.no-element");
            return;
        }
        var entry = entry(cell, column, subject);
        if (entry != null) {
            entry.set(word, amount);
        }
    }

    private Budget.Entry entry(Cell cell, Column column, Draft subject) {
        var budget = budget(cell, column);
        return budget == null ? null : budget.entry(subject);
    }

    private Budget budget(Cell cell, Column column) {
        int year = year(cell, column == null ? layout.first(Meaning.PAGU).orElse(null) : column);
        if (year == 0) {
            return null;
        }
        int row = cell.row();
        var stated = cells.text(row, Meaning.VERSI).toLowerCase(Locale.ROOT);
        var ofColumn = column == null ? "" : column.versi();
        var versi = ofColumn.isEmpty() ? stated.isEmpty() ? defaults.versi() : stated : ofColumn;
        if (!versi.equals("murni") && !versi.equals("perubahan")) {
            cells.unread(cell, "note.word", "murni, perubahan");
            return null;
        }
        return draft.budget(
                new Budget.Key(
                        year,
                        agency(cell),
                        versi,
                        cells.text(row, Meaning.TANGGAL),
                        cells.text(row, Meaning.DASAR)));
    }

    /** A row of expenditure by kind. */
    void spending(int row) {
        var kind = cells.cell(row, Meaning.JENIS_BELANJA);
        var known = List.of("operasi", "modal", "takterduga", "transfer");
        var jenis = kind.map(c -> c.text().toLowerCase(Locale.ROOT).replaceAll("\\s|belanja", ""));
        if (jenis.isEmpty() || !known.contains(jenis.get())) {
            var cell = kind.orElse(layout.sheet().row(row).getFirst());
            cells.unread(cell, "note.word", String.join(", ", known));
            return;
        }
        var budget = budget(kind.get(), null);
        var list = budget == null ? null : spendingOf(row, budget);
        if (list == null) {
            return;
        }
        var made = Budget.in(list, jenis.get(), cells.text(row, Meaning.URAIAN));
        var part = cells.text(row, Meaning.RINCIAN_BELANJA);
        var target = part.isEmpty() ? made : Budget.in(made.parts(), jenis.get(), part);
        target.amounts(spent(row, Meaning.JUMLAH_BELANJA), spent(row, Meaning.REALISASI_BELANJA));
    }

    private BigDecimal spent(int row, Meaning meaning) {
        var column = layout.first(meaning);
        return column.isEmpty() ? null : cells.amount(cells.at(row, column.get()), column.get());
    }

    private List<Budget.Spending> spendingOf(int row, Budget budget) {
        var penerima = cells.cell(row, Meaning.PENERIMA);
        if (penerima.isEmpty()) {
            return budget.spending();
        }
        var untuk = owner(penerima.get().text());
        if (untuk == null) {
            cells.unread(penerima.get(), "note.no-element");
            return null;
        }
        return budget.entry(untuk).spending();
    }
}
