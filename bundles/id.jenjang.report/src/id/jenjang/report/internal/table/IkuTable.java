package id.jenjang.report.internal.table;

import id.jenjang.model.Indikator;
import id.jenjang.model.PenanggungJawab;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.text.Wording;
import id.jenjang.report.tree.Caption;
import id.jenjang.report.tree.Table;
import id.jenjang.report.tree.Table.Align;
import id.jenjang.report.tree.Table.Cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The table of Indikator Kinerja Utama. A property that the plan gives of no indicator has no
 * column.
 */
final class IkuTable {

    /** A column about indicators: its title, its width, and what it says of one. */
    private record Property(String title, int width, Function<Indikator, String> value) {}

    private final ReportContext context;
    private final List<Property> properties;

    IkuTable(ReportContext context) {
        this.context = context;
        this.properties =
                List.of(
                        new Property("kolom.iku", 30, Indikator::getNama),
                        new Property("kolom.satuan", 12, Indikator::getSatuan),
                        new Property("kolom.formula", 20, Indikator::getRumus),
                        new Property("kolom.sumber-data", 16, Indikator::getSumberData),
                        new Property("kolom.penanggung-jawab", 16, IkuTable::responsible));
    }

    Table build(Caption caption) {
        Wording w = context.wording();
        List<Property> shown = properties.stream().filter(this::isShown).toList();
        TableBuilder table = new TableBuilder(caption).column(5, Align.CENTER).column(27);
        shown.forEach(each -> table.column(each.width()));
        List<Cell> titles = new ArrayList<>(List.of(Cells.header(w.text("kolom.uraian"))));
        shown.forEach(each -> titles.add(Cells.header(w.text(each.title()))));
        table.header(
                        List.of(
                                Cells.header(w.text("kolom.no")).spanning(1, 2),
                                Cells.header(w.text("kolom.sasaran-strategis"))
                                        .spanning(titles.size(), 1)))
                .header(titles);
        new SasaranRows(context)
                .into(
                        table,
                        shown.size(),
                        indikator ->
                                shown.stream()
                                        .map(each -> Cells.text(each.value().apply(indikator)))
                                        .toList());
        return table.build();
    }

    /** Name and unit always have their column. */
    private boolean isShown(Property property) {
        return properties.indexOf(property) < 2
                || context.iku().stream()
                        .map(property.value())
                        .anyMatch(text -> text != null && !text.isBlank());
    }

    /** The units and officials responsible for an indicator. */
    static String responsible(Indikator indikator) {
        return indikator.getPenanggungJawab().stream()
                .filter(each -> !each.eIsProxy())
                .map(PenanggungJawab::getNama)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }
}
