package id.jenjang.excel.internal.read;

import id.jenjang.excel.internal.draft.Words;
import id.jenjang.excel.internal.sheet.Cell;
import id.jenjang.excel.internal.table.Column;
import id.jenjang.excel.internal.table.Layout;
import id.jenjang.excel.internal.table.Meaning;
import id.jenjang.measure.BacaAngka;
import id.jenjang.measure.BacaAngka.Terbaca;
import id.jenjang.measure.BacaAngka.TidakTerbaca;
import id.jenjang.measure.FormatAngka;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads values, amounts and codes from the cells of one table. */
final class CellReader {

    private static final Pattern NOTHING = Pattern.compile("[-–—.\\s]*");
    private static final Pattern NA =
            Pattern.compile("(?i:n/?a|n\\.a\\.?)|NA( \"[^\"]*\")?( memakai \\S+ tahun \\d{4})?");
    private static final Pattern CODE = Pattern.compile("[0-9X]+(\\.[0-9X]+)*");
    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d+)");
    private static final Pattern ONLY_SUM =
            Pattern.compile("(?:SUM|SUBTOTAL)?\\(?(?:\\d+,)?[$A-Z0-9:+,;() ]*");

    private final Layout layout;
    private final Notes notes;
    private final Set<String> codes;

    CellReader(Layout layout, Notes notes) {
        this.layout = layout;
        this.notes = notes;
        this.codes = codes();
    }

    Cell at(int row, Column column) {
        return layout.sheet().at(row, column.index());
    }

    /** The cell of a meaning, also where a merged cell from above reaches down to it. */
    Optional<Cell> cell(int row, Meaning meaning) {
        return layout.first(meaning)
                .map(column -> layout.sheet().seen(row, column.index()))
                .filter(cell -> !cell.isEmpty());
    }

    String text(int row, Meaning meaning) {
        return cell(row, meaning).map(Cell::text).orElse("");
    }

    /** A value of an indicator as the text writes it; empty when there is none. */
    Optional<String> value(Cell cell) {
        return switch (cell.kind()) {
            case EMPTY -> Optional.empty();
            case NUMBER ->
                    Optional.of(
                            FormatAngka.angka(cell.number())
                                    + (cell.format().contains("\"%\"") ? "%" : ""));
            case TEXT -> valueOfText(cell);
            case DATE -> unread(cell, "note.date", cell.format());
            case ERROR -> error(cell);
        };
    }

    private Optional<String> valueOfText(Cell cell) {
        var text = cell.text().strip();
        if (NOTHING.matcher(text).matches()) {
            return Optional.empty();
        }
        if (NA.matcher(text).matches()) {
            return Optional.of(text.startsWith("NA") ? text : "NA");
        }
        boolean percent = text.endsWith("%");
        var bare = percent ? text.substring(0, text.length() - 1).strip() : text;
        return switch (BacaAngka.angka(bare)) {
            case Terbaca read ->
                    Optional.of(FormatAngka.angka(read.nilai()) + (percent ? "%" : ""));
            case TidakTerbaca no when no.usulan() != null ->
                    unread(cell, "note.number.meant", no.usulan());
            case TidakTerbaca no when text.chars().anyMatch(Character::isDigit) ->
                    unread(cell, "note.number");
            case TidakTerbaca no ->
                    Optional.of(Words.isName(text) && text.length() <= 3 ? text : Words.text(text));
        };
    }

    /** An amount in rupiah; null when there is none, or where the sheet only adds up others. */
    BigDecimal amount(Cell cell, Column column) {
        if (adds(cell)) {
            return null;
        }
        var amount =
                switch (cell.kind()) {
                    case EMPTY -> null;
                    case NUMBER -> cell.number();
                    case TEXT -> amountOfText(cell);
                    case DATE ->
                            this.<BigDecimal>unread(cell, "note.date", cell.format()).orElse(null);
                    case ERROR -> this.<BigDecimal>error(cell).orElse(null);
                };
        if (amount == null || column.factor().equals(BigDecimal.ONE)) {
            return amount;
        }
        return amount.multiply(column.factor())
                .stripTrailingZeros()
                .setScale(
                        Math.max(0, amount.multiply(column.factor()).stripTrailingZeros().scale()));
    }

    private BigDecimal amountOfText(Cell cell) {
        if (NOTHING.matcher(cell.text()).matches()) {
            return null;
        }
        var bare = cell.text().replaceFirst("(?i)^rp\\.?\\s*", "").replace(" ", "");
        bare = bare.endsWith("%") ? bare.substring(0, bare.length() - 1) : bare;
        return switch (BacaAngka.rupiah(bare)) {
            case Terbaca read -> read.nilai();
            case TidakTerbaca no when no.usulan() != null ->
                    this.<BigDecimal>unread(cell, "note.number.meant", no.usulan()).orElse(null);
            case TidakTerbaca no -> this.<BigDecimal>unread(cell, "note.amount").orElse(null);
        };
    }

    /** Whether a formula only adds up cells of its own column, or the quarters of its row. */
    private boolean adds(Cell cell) {
        var formula = cell.formula().replaceAll("\\s", "");
        if (formula.isEmpty() || !ONLY_SUM.matcher(formula).matches()) {
            return false;
        }
        var quarters = layout.of(Meaning.REALISASI_TRIWULAN).map(Column::letters).toList();
        var references = REFERENCE.matcher(formula).results().toList();
        return !references.isEmpty()
                && references.stream()
                        .allMatch(
                                each ->
                                        each.group(1).equals(Cell.columnName(cell.column()))
                                                || quarters.contains(each.group(1)));
    }

    /** A code without blanks and closing dots; empty when there is none. */
    Optional<String> code(int row) {
        var cell = cell(row, Meaning.KODE).orElse(Cell.empty(row, 0));
        return switch (cell.kind()) {
            case EMPTY -> Optional.empty();
            case DATE -> codeOfDate(cell);
            case ERROR -> error(cell);
            default -> {
                var code = bareCode(cell.text());
                if (CODE.matcher(code).matches()) {
                    yield Optional.of(code);
                }
                yield NOTHING.matcher(code).matches()
                        ? Optional.empty()
                        : unread(cell, "note.code");
            }
        };
    }

    /** Whether a cell only says that there is nothing. */
    static boolean isNothing(String text) {
        return NOTHING.matcher(text).matches();
    }

    static String bareCode(String text) {
        return text.replaceAll("\\s+", "").replaceAll("^\\.+|\\.+$", "");
    }

    /** 4.01.02 typed into a sheet becomes a day of 2002; other codes of the column tell which. */
    private Optional<String> codeOfDate(Cell cell) {
        var date = cell.date();
        var possible = new LinkedHashSet<>(List.of(code(date, true), code(date, false)));
        var confirmed = new ArrayList<String>();
        for (var each : possible) {
            if (codes.stream().anyMatch(code -> code.startsWith(each + "."))) {
                confirmed.add(each);
            }
        }
        if (confirmed.size() == 1) {
            notes.told(layout.sheet(), cell, "note.code.date.read", confirmed.getFirst());
            return Optional.of(confirmed.getFirst());
        }
        return unread(cell, "note.code.date", String.join(" / ", possible));
    }

    private static String code(LocalDate date, boolean dayFirst) {
        int first = dayFirst ? date.getDayOfMonth() : date.getMonthValue();
        int second = dayFirst ? date.getMonthValue() : date.getDayOfMonth();
        return "%d.%02d.%02d".formatted(first, second, date.getYear() % 100);
    }

    private Set<String> codes() {
        var found = new LinkedHashSet<String>();
        layout.first(Meaning.KODE)
                .ifPresent(
                        column -> {
                            for (int row = 0; row < layout.sheet().rows(); row++) {
                                found.add(bareCode(at(row, column).text()));
                            }
                        });
        return found;
    }

    private <T> Optional<T> error(Cell cell) {
        return cell.text().isEmpty()
                ? unread(cell, "note.uncalculated")
                : unread(cell, "note.error");
    }

    <T> Optional<T> unread(Cell cell, String key, Object... values) {
        notes.unread(layout.sheet(), cell, key, values);
        return Optional.empty();
    }
}
