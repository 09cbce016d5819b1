package id.jenjang.dsl.ide.grid;

import id.jenjang.dsl.ide.edit.ElementData;
import id.jenjang.dsl.ide.edit.ModelChange;
import id.jenjang.measure.AsalAnggaran;
import id.jenjang.model.Bernama;
import id.jenjang.model.Besaran;
import id.jenjang.model.ElemenProgram;
import id.jenjang.model.EntriAnggaran;
import id.jenjang.model.Instansi;
import id.jenjang.model.Kegiatan;
import id.jenjang.model.Program;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Versi;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Anggaran: pagu, realisasi and serapan of a year, with sums above the sub kegiatan. */
final class BudgetSheet implements Sheet {

    private static final int FIRST = 0;
    private static final int REVISED = 1;
    private static final int SPENT = 2;
    private static final String RUPIAH = "Rp";

    private final SheetContext context;
    private final int year;
    private final Rows rows;
    private final List<GridColumn> columns;

    BudgetSheet(SheetContext context, int year) {
        this.context = context;
        this.year = year;
        rows = new Rows(context).programs();
        columns =
                List.of(
                        new GridColumn(context.say("kolom.murni"), RUPIAH, false),
                        new GridColumn(context.say("kolom.perubahan"), RUPIAH, false),
                        new GridColumn(context.say("kolom.realisasi"), RUPIAH, false),
                        new GridColumn(context.say("kolom.serapan"), "%", true));
    }

    @Override
    public List<GridColumn> columns() {
        return columns;
    }

    @Override
    public List<GridRow> rows() {
        return rows.rows();
    }

    @Override
    public GridCell cell(int row, int column) {
        return switch (rows.element(row)) {
            case Instansi agency -> cell(agency, column);
            case ElemenProgram element -> cell(element, column);
            default -> GridCell.NOTHING;
        };
    }

    private AsalAnggaran origin(Bernama element) {
        return new AsalAnggaran(context.measure(element, year), context.words());
    }

    private GridCell cell(Instansi agency, int column) {
        var measure = context.measure(agency, year);
        var budget = measure.anggaran();
        var origin = origin(agency);
        return switch (column) {
            case FIRST, REVISED ->
                    context.sum(
                            budget.pagu(agency, year, version(column)),
                            origin.pagu(agency, year, version(column)).rumus());
            case SPENT ->
                    context.sum(
                            budget.realisasi(agency, year), origin.realisasi(agency, year).rumus());
            default ->
                    context.percent(
                            measure,
                            budget.serapan(agency, year),
                            Besaran.SERAPAN,
                            origin.serapan(agency, year).rumus());
        };
    }

    private GridCell cell(ElemenProgram element, int column) {
        if (column > SPENT) {
            var measure = context.measure(element, year);
            return context.percent(
                    measure,
                    measure.anggaran().serapan(element, year),
                    Besaran.SERAPAN,
                    origin(element).serapan(element, year).rumus());
        }
        var written = written(element, column);
        if (written.isEmpty() && hasParts(element)) {
            return sum(element, column);
        }
        return parts(element, column)
                .map(
                        parts ->
                                GridCell.computed(
                                        SheetContext.money(
                                                parts.stream()
                                                        .reduce(BigDecimal.ZERO, BigDecimal::add)),
                                        text(parts),
                                        context.say(
                                                column == SPENT ? "per.triwulan" : "per.belanja")))
                .orElseGet(
                        () ->
                                context.in(
                                        () -> home(element, column),
                                        context.amount(written.orElse(null))));
    }

    /** The element that says, or is to say, an amount. */
    private Optional<EObject> home(ElemenProgram element, int column) {
        var version = column == SPENT ? spendingVersion(element, Map.of()) : version(column);
        return entry(element, version)
                .map(EObject.class::cast)
                .or(
                        () ->
                                context.agency(element)
                                        .map(agency -> new YearBlock(agency, year, version))
                                        .flatMap(new BlockPlaces(context)::block));
    }

    private static String text(List<BigDecimal> parts) {
        return parts.stream().map(SheetContext::money).collect(Collectors.joining(" + "));
    }

    private GridCell sum(ElemenProgram element, int column) {
        var budget = context.measure(element, year).anggaran();
        return column == SPENT
                ? context.sum(
                        budget.realisasi(element, year),
                        origin(element).realisasi(element, year).rumus())
                : context.sum(
                        budget.pagu(element, year, version(column)),
                        origin(element).pagu(element, year, version(column)).rumus());
    }

    private static boolean hasParts(ElemenProgram element) {
        return switch (element) {
            case Program program -> !program.getKegiatan().isEmpty();
            case Kegiatan kegiatan -> !kegiatan.getSubKegiatan().isEmpty();
            default -> false;
        };
    }

    private static Versi version(int column) {
        return column == REVISED ? Versi.PERUBAHAN : Versi.MURNI;
    }

    private Optional<EntriAnggaran> entry(ElemenProgram element, Versi version) {
        return context.agency(element)
                .flatMap(agency -> context.rencana().anggaran(agency, year, version))
                .flatMap(budget -> context.rencana().entriAnggaran(budget, element));
    }

    /** The amount written as a whole. */
    private Optional<BigDecimal> written(ElemenProgram element, int column) {
        return column == SPENT
                ? spending(element).map(EntriAnggaran::getRealisasi)
                : entry(element, version(column)).map(EntriAnggaran::getPagu);
    }

    /** The amounts written in place of one, if they are. */
    private Optional<List<BigDecimal>> parts(ElemenProgram element, int column) {
        var parts =
                column == SPENT
                        ? spending(element)
                                .filter(entry -> entry.getRealisasi() == null)
                                .map(entry -> amounts(entry.getTriwulan(), t -> t.getJumlah()))
                        : entry(element, version(column))
                                .filter(entry -> entry.getPagu() == null)
                                .map(entry -> amounts(entry.getBelanja(), b -> b.getJumlah()));
        return parts.filter(list -> !list.isEmpty());
    }

    private static <T> List<BigDecimal> amounts(List<T> of, Function<T, BigDecimal> amount) {
        return of.stream().map(amount).filter(Objects::nonNull).toList();
    }

    /** The entry that says what was spent: of the budget in force, else of the first one. */
    private Optional<EntriAnggaran> spending(ElemenProgram element) {
        return Stream.of(Versi.PERUBAHAN, Versi.MURNI)
                .flatMap(version -> entry(element, version).stream())
                .filter(entry -> entry.getRealisasi() != null || !entry.getTriwulan().isEmpty())
                .findFirst();
    }

    @Override
    public void write(int row, SortedMap<Integer, String> typed, Writing writing) {
        var element = (ElemenProgram) rows.element(row);
        var values = new EnumMap<Versi, Map<EStructuralFeature, List<Object>>>(Versi.class);
        boolean right = true;
        for (var each : typed.entrySet()) {
            List<Object> value = List.of();
            if (!TypedValue.isBlank(each.getValue())) {
                var amount =
                        writing.reader(row, each.getKey(), each.getValue()).amount(each.getValue());
                right &= amount.isPresent();
                value = amount.map(some -> List.<Object>of(some)).orElse(List.of());
            }
            boolean spent = each.getKey() == SPENT;
            var version = spent ? spendingVersion(element, values) : version(each.getKey());
            EAttribute feature =
                    spent ? Literals.ENTRI_ANGGARAN__REALISASI : Literals.ENTRI_ANGGARAN__PAGU;
            values.computeIfAbsent(version, key -> new LinkedHashMap<>()).put(feature, value);
        }
        if (right) {
            values.forEach((version, some) -> write(element, version, some, writing));
        }
    }

    /** Which budget is to say what was spent. */
    private Versi spendingVersion(
            ElemenProgram element, Map<Versi, Map<EStructuralFeature, List<Object>>> typed) {
        var now = spending(element);
        if (now.isPresent()) {
            return now.equals(entry(element, Versi.PERUBAHAN)) ? Versi.PERUBAHAN : Versi.MURNI;
        }
        for (var version : List.of(Versi.PERUBAHAN, Versi.MURNI)) {
            boolean coming =
                    typed.getOrDefault(version, Map.of()).values().stream()
                            .anyMatch(list -> !list.isEmpty());
            if (coming || entry(element, version).isPresent()) {
                return version;
            }
        }
        return context.agency(element)
                .map(agency -> context.measure(element, year).anggaran().versiBerlaku(agency, year))
                .orElse(Versi.MURNI);
    }

    private void write(
            ElemenProgram element,
            Versi version,
            Map<EStructuralFeature, List<Object>> values,
            Writing writing) {
        var entry = entry(element, version);
        boolean nothing = values.values().stream().allMatch(List::isEmpty);
        if (entry.isPresent()) {
            var ref = context.ref(entry.get());
            writing.change(
                    nothing && saysNothingElse(entry.get(), values)
                            ? new ModelChange.Delete(ref, ModelChange.References.REFUSE)
                            : new ModelChange.SetValues(ref, values));
        } else if (!nothing) {
            var all = new LinkedHashMap<EStructuralFeature, List<Object>>();
            all.put(
                    Literals.ENTRI_ANGGARAN__UNTUK,
                    new ArrayList<>(List.of(writing.name(element))));
            all.putAll(values);
            var block = new YearBlock(context.agency(element).orElseThrow(), year, version);
            writing.entry(block, new ElementData(Literals.ENTRI_ANGGARAN, all));
        }
    }

    private static boolean saysNothingElse(
            EntriAnggaran entry, Map<EStructuralFeature, List<Object>> values) {
        return entry.eClass().getEAllStructuralFeatures().stream()
                .filter(entry::eIsSet)
                .allMatch(
                        each -> each == Literals.ENTRI_ANGGARAN__UNTUK || values.containsKey(each));
    }
}
