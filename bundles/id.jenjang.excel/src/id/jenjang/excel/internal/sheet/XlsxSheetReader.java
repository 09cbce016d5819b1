package id.jenjang.excel.internal.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads the cells of one sheet part. */
final class XlsxSheetReader {

    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;

    /** Before 1 March 1900 the count is one day off, for a leap day that never was. */
    private static final int LEAP_DAY = 60;

    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_465);

    /** More than any spreadsheet keeps; a longer one would only be meant to fill the memory. */
    private static final int MOST_DIGITS = 60;

    private final Sheet sheet;
    private final Look look;
    private final StillWanted wanted;
    private final Map<String, String> shared = new HashMap<>();
    private int row = -1;
    private int column = -1;

    /** What cells refer to: texts, formats by style, and whether days count from 1904. */
    record Look(List<String> strings, List<String> styles, boolean from1904) {}

    private record Raw(String type, String format, String formula, String value, String inline) {}

    XlsxSheetReader(String name, Look look, StillWanted wanted) {
        this.sheet = new Sheet(name);
        this.look = look;
        this.wanted = wanted;
    }

    Sheet read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> startRow(xml);
                    case "c" -> readCell(xml);
                    case "mergeCell" -> merge(xml.getAttributeValue(null, "ref"));
                    default -> {}
                }
            }
        }
        return sheet;
    }

    private void startRow(XMLStreamReader xml) {
        wanted.orGiveUp();
        var number = xml.getAttributeValue(null, "r");
        row = number == null ? row + 1 : Integer.parseInt(number) - 1;
        column = -1;
        if (XlsxReader.isOn(xml, "hidden")) {
            sheet.hide(row);
        }
    }

    private void readCell(XMLStreamReader xml) throws XMLStreamException {
        var place = xml.getAttributeValue(null, "r");
        column = place == null ? column + 1 : columnOf(place);
        var style = xml.getAttributeValue(null, "s");
        int index = style == null ? 0 : Integer.parseInt(style);
        var format = index < look.styles().size() ? look.styles().get(index) : "";
        var type = xml.getAttributeValue(null, "t");
        String formula = "";
        String value = null;
        String inline = null;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("c"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = formula(xml);
                    case "v" -> value = xml.getElementText();
                    case "is" -> inline = richText(xml, "is");
                    default -> {}
                }
            }
        }
        var raw = new Raw(type == null ? "n" : type, format, formula, value, inline);
        sheet.put(cell(raw).calculated(raw.formula()));
    }

    /** Cells that share a formula state it once; that it is one is all that is asked of them. */
    private String formula(XMLStreamReader xml) throws XMLStreamException {
        var group = xml.getAttributeValue(null, "si");
        var text = xml.getElementText();
        if (group == null) {
            return text.isEmpty() ? "?" : text;
        }
        if (!text.isEmpty()) {
            shared.put(group, text);
        }
        return shared.getOrDefault(group, "?");
    }

    private Cell cell(Raw raw) {
        if (raw.inline() != null) {
            return Cell.text(row, column, raw.inline());
        }
        if (raw.value() == null || raw.value().isEmpty()) {
            return raw.formula().isEmpty() || raw.type().equals("str")
                    ? Cell.empty(row, column)
                    : new Cell(row, column, Cell.Kind.ERROR, "", null, raw.format(), "");
        }
        return switch (raw.type()) {
            case "s" -> Cell.text(row, column, look.strings().get(Integer.parseInt(raw.value())));
            case "str", "d" -> Cell.text(row, column, raw.value());
            case "b" -> Cell.text(row, column, raw.value().equals("1") ? "ya" : "tidak");
            case "e" -> new Cell(row, column, Cell.Kind.ERROR, raw.value(), null, "", "");
            default -> number(raw);
        };
    }

    private Cell number(Raw raw) {
        var kept = new BigDecimal(raw.value().strip());
        if (Math.abs((long) kept.scale()) > MOST_DIGITS) {
            return Cell.text(row, column, raw.value());
        }
        boolean possible = kept.signum() > 0 && kept.compareTo(LAST_DAY) <= 0;
        if (NumberFormats.isDate(raw.format()) && possible) {
            int days = kept.intValue() + (look.from1904() ? DAYS_TO_1904 : 0);
            var date = FIRST_DAY.plusDays(days < LEAP_DAY ? days + 1 : days);
            return new Cell(row, column, Cell.Kind.DATE, date.toString(), null, raw.format(), "");
        }
        return Cell.number(
                row, column, NumberFormats.shown(raw.value().strip(), raw.format()), raw.format());
    }

    private void merge(String reference) {
        var ends = reference.split(":");
        var last = ends[ends.length - 1];
        sheet.merge(new Sheet.Area(rowOf(ends[0]), columnOf(ends[0]), rowOf(last), columnOf(last)));
    }

    private static int rowOf(String place) {
        return Integer.parseInt(place.replaceAll("\\D", "")) - 1;
    }

    private static int columnOf(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)); i++) {
            column = column * 26 + place.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /** Text in runs of different looks; how it is read aloud in Japanese is left out. */
    static String richText(XMLStreamReader xml, String end) throws XMLStreamException {
        var text = new StringBuilder();
        boolean aloud = false;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end))) {
            boolean reading = xml.hasName() && xml.getLocalName().equals("rPh");
            aloud = reading ? xml.isStartElement() : aloud;
            if (!aloud && xml.isStartElement() && xml.getLocalName().equals("t")) {
                text.append(xml.getElementText());
            }
        }
        return text.toString();
    }
}
