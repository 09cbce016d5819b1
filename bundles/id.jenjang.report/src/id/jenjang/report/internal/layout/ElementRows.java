package id.jenjang.report.internal.layout;

import id.jenjang.model.Bernama;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.Indikator;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.PemilikIndikator;
import id.jenjang.model.PenerimaAnggaran;
import id.jenjang.model.Sasaran;
import id.jenjang.model.SubKegiatan;
import id.jenjang.model.Tujuan;
import id.jenjang.report.internal.ReportContext;
import id.jenjang.report.internal.table.Cells;
import id.jenjang.report.internal.text.Printed;
import id.jenjang.report.tree.Table.Cell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of a goal, objective, program, kegiatan or sub kegiatan: one for each of its indicators.
 * Amounts are those of programs and what is below; what carries several objectives would otherwise
 * be counted with each.
 *
 * @param context what the report draws on
 * @param element the element
 * @param indicators its indicators
 * @param position its number where it has no code
 * @param years years of the plan
 * @param strong whether it is printed bold
 */
record ElementRows(
        ReportContext context,
        PemilikIndikator element,
        List<Indikator> indicators,
        String position,
        List<Integer> years,
        boolean strong)
        implements LayoutRows {

    @Override
    public int lines() {
        return Math.max(1, indicators.size());
    }

    @Override
    public List<Cell> cells(String key, int year) {
        return switch (key) {
            case "no" -> one(Cells.centered(position));
            case "tujuan" -> one(own(element instanceof Tujuan));
            case "sasaran" -> one(own(element instanceof Sasaran));
            case "program" -> one(own(element instanceof ElemenProgram));
            case "kode" -> one(code());
            case "pagu" -> one(money(e -> context.money().pagu(e, year)));
            case "pagu-periode" -> one(money(e -> context.money().pagu(e, years)));
            case "lokasi" -> one(location());
            case "penanggung-jawab" -> one(responsible());
            default -> each(key, year);
        };
    }

    private static List<Cell> one(Cell cell) {
        return List.of(cell);
    }

    private Cell own(boolean here) {
        return here ? Cells.text(element.getNama()) : Cells.blank();
    }

    private Cell code() {
        if (!(element instanceof ElemenProgram program)) {
            return Cells.blank();
        }
        boolean coded = program.getKode() != null && !program.getKode().isBlank();
        return Cells.text(coded ? program.getKode() : position);
    }

    private Cell money(Function<PenerimaAnggaran, Printed> amount) {
        return element instanceof ElemenProgram program
                ? Cells.value(amount.apply(program))
                : Cells.blank();
    }

    private Cell location() {
        if (element instanceof SubKegiatan sub) {
            return Cells.text(sub.getLokasi());
        }
        return Cells.blank();
    }

    private Cell responsible() {
        Stream<? extends Bernama> named =
                element instanceof SubKegiatan sub && !sub.getPenanggungJawab().isEmpty()
                        ? sub.getPenanggungJawab().stream()
                        : indicators.stream().flatMap(i -> i.getPenanggungJawab().stream());
        List<String> names =
                named.filter(e -> !e.eIsProxy()).map(Bernama::getNama).distinct().toList();
        return names.isEmpty() && !(element instanceof SubKegiatan)
                ? Cells.blank()
                : Cells.text(String.join("; ", names));
    }

    private List<Cell> each(String key, int year) {
        if (indicators.isEmpty()) {
            return one(Cells.text(null));
        }
        return indicators.stream().map(i -> indicator(i, key, year)).toList();
    }

    private Cell indicator(Indikator indikator, String key, int year) {
        return switch (key) {
            case "indikator" -> Cells.text(indikator.getNama());
            case "indikator-satuan" -> Cells.text(withUnit(indikator));
            case "target-tanpa-satuan" ->
                    Cells.value(context.figures().bare().targetRenstra(indikator, year));
            case "satuan" -> Cells.text(indikator.getSatuan());
            case "kondisi-awal" -> baseline(indikator);
            case "target" -> Cells.value(context.figures().targetRenstra(indikator, year));
            case "target-akhir" -> Cells.value(context.figures().targetAkhir(indikator));
            default ->
                    throw new IllegalArgumentException(
                            "A table layout names an unknown column: " + key);
        };
    }

    /** The name with the unit its values are in; percentages carry theirs. */
    private static String withUnit(Indikator indikator) {
        String unit = indikator.getSatuan();
        boolean said = unit == null || unit.isBlank() || "%".equals(unit);
        return said ? indikator.getNama() : Cells.name(indikator.getNama()) + " (" + unit + ")";
    }

    /** The latest value before the period; a dash without one. */
    private Cell baseline(Indikator indikator) {
        Optional<Integer> latest =
                indikator.getKondisiAwal().stream()
                        .map(NilaiTahun::getTahun)
                        .max(Comparator.naturalOrder());
        return latest.map(year -> Cells.value(context.figures().kondisiAwal(indikator, year)))
                .orElseGet(() -> Cells.text(null));
    }

    /** The rows of an element with all its indicators. */
    static ElementRows of(
            ReportContext context,
            PemilikIndikator element,
            String position,
            List<Integer> years,
            boolean strong) {
        return new ElementRows(
                context, element, List.copyOf(element.getIndikator()), position, years, strong);
    }
}
