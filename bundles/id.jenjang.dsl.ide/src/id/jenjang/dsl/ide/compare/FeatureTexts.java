package id.jenjang.dsl.ide.compare;

import id.jenjang.dsl.ide.form.Labels;
import id.jenjang.dsl.ide.form.ValueEntry;
import id.jenjang.measure.FormatAngka;
import id.jenjang.model.Bagian;
import id.jenjang.model.Bernama;
import id.jenjang.model.LangkahTriwulan;
import id.jenjang.model.Nilai;
import id.jenjang.model.NilaiTahun;
import id.jenjang.model.Periode;
import id.jenjang.model.RealisasiTriwulan;
import id.jenjang.model.RencanaPackage.Literals;
import id.jenjang.model.Simpul;
import id.jenjang.model.TabelTarget;
import id.jenjang.model.Versi;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What an element holds, as people read it; tables of years and quarters value by value. */
final class FeatureTexts {

    private final Labels labels;

    /** An element of either plan as the one that stands for both. */
    private final UnaryOperator<EObject> identity;

    /**
     * A value.
     *
     * @param text as people read it
     * @param meaning equal for values that say the same
     * @param feature the place of its feature in the metamodel
     */
    record Value(String text, Object meaning, int feature) {

        static final Value NONE = new Value("", "", 0);

        static Value of(String text) {
            var plain = text.strip().replaceAll("\\s+", " ");
            return new Value(plain, plain, 0);
        }

        boolean saysAs(Value other) {
            return meaning.equals(other.meaning);
        }

        private Value in(int place) {
            return new Value(text, meaning, place);
        }
    }

    FeatureTexts(Labels labels, UnaryOperator<EObject> identity) {
        this.labels = labels;
        this.identity = identity;
    }

    /** The values by their labels. */
    Map<String, Value> of(EObject element) {
        var all = new HashMap<String, Value>();
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (!feature.isTransient() && element.eIsSet(feature)) {
                var values = new HashMap<String, Value>();
                add(element, feature, values);
                int place = element.eClass().getFeatureID(feature);
                values.forEach((label, value) -> all.put(label, value.in(place)));
            }
        }
        if (element instanceof Bagian part && part.getSumber() != null && part.getTeks() != null) {
            all.put(
                    label(element, Literals.BAGIAN__ISI),
                    Value.of(part.getTeks()).in(part.eClass().getFeatureCount()));
        }
        all.values().removeIf(value -> value.text().isEmpty());
        return all;
    }

    private String label(EObject element, EStructuralFeature feature) {
        return labels.of(element.eClass(), feature);
    }

    private void add(EObject element, EStructuralFeature feature, Map<String, Value> values) {
        var label = label(element, feature);
        var held = element.eGet(feature);
        List<?> all = held instanceof List<?> many ? many : List.of(held);
        if (!(feature instanceof EReference reference)) {
            values.put(label, attribute(element, feature, all));
        } else if (!reference.isContainment()) {
            values.put(label, references(all));
        } else if (!isOfItsOwn(reference)) {
            parts(label, all, values);
        }
    }

    /** Whether what lies there is compared as an element of its own. */
    private static boolean isOfItsOwn(EReference reference) {
        return Literals.SIMPUL.isSuperTypeOf(reference.getEReferenceType());
    }

    private Value attribute(EObject element, EStructuralFeature feature, List<?> all) {
        boolean money =
                element.eClass() == Literals.ENTRI_ANGGARAN
                        && feature != Literals.ENTRI_ANGGARAN__SERAPAN;
        return Value.of(
                all.stream().map(each -> attribute(each, money)).collect(Collectors.joining("; ")));
    }

    private String attribute(Object value, boolean money) {
        return switch (value) {
            case BigDecimal amount when money -> FormatAngka.rupiah(amount);
            case BigDecimal number -> number(number);
            case Enumerator literal -> labels.of(literal);
            default -> value.toString();
        };
    }

    private static String number(BigDecimal number) {
        var bare = number.stripTrailingZeros();
        return FormatAngka.angka(bare.scale() < 0 ? bare.setScale(0) : bare);
    }

    private Value references(List<?> all) {
        var texts = new ArrayList<String>();
        var meanings = new ArrayList<Object>();
        for (var each : all) {
            if (each instanceof EObject other && !other.eIsProxy()) {
                texts.add(name(other));
                meanings.add(new Same(identity.apply(other)));
            }
        }
        return new Value(String.join("; ", texts), meanings, 0);
    }

    /** Equal for the same element only. */
    private record Same(EObject element) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.element == element;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(element);
        }
    }

    private static String name(EObject element) {
        return element instanceof Bernama named && named.getId() != null
                ? named.getId()
                : Titles.of(element);
    }

    private void parts(String label, List<?> all, Map<String, Value> values) {
        var rest = new ArrayList<String>();
        int number = 0;
        for (var each : all) {
            number++;
            switch (each) {
                case TabelTarget table -> table(label, table, values);
                case NilaiTahun year -> put(values, label + " " + year.getTahun(), year.getNilai());
                case Nilai value ->
                        put(
                                values,
                                all.size() > 1 || isList(value) ? label + " " + number : label,
                                value);
                case RealisasiTriwulan quarter when quarter.getJumlah() != null ->
                        values.put(
                                label + " " + quarter.getTriwulan().getLiteral(),
                                Value.of(FormatAngka.rupiah(quarter.getJumlah())));
                case LangkahTriwulan step ->
                        put(values, label + " " + step.getTriwulan().getLiteral(), step.getNilai());
                case Periode period -> rest.add(period.getAwal() + "–" + period.getAkhir());
                case Simpul own -> {
                    // An element of its own.
                }
                default -> rest.add(written((EObject) each, label));
            }
        }
        if (!rest.isEmpty()) {
            values.put(label, Value.of(String.join("; ", rest)));
        }
    }

    private static boolean isList(Nilai value) {
        return value.eContainingFeature().isMany();
    }

    private void table(String label, TabelTarget table, Map<String, Value> values) {
        var version = table.getVersi() == Versi.MURNI ? "" : " " + table.getVersi().getLiteral();
        table.getNilai()
                .forEach(
                        each ->
                                put(
                                        values,
                                        label + " " + each.getTahun() + version,
                                        each.getNilai()));
        if (table.getDasar() != null) {
            values.put(
                    label + version + ", " + label(table, Literals.TABEL_TARGET__DASAR),
                    Value.of(table.getDasar()));
        }
    }

    /** The first of two values for one year counts. */
    private static void put(Map<String, Value> values, String label, Nilai value) {
        if (value != null) {
            values.putIfAbsent(label, new Value(ValueEntry.text(value), meaning(value), 0));
        }
    }

    private static Object meaning(Nilai value) {
        var text = ValueEntry.text(value);
        // 3,0 and 3 are the same.
        return text.matches("-?[\\d.]+,\\d+%?") ? text.replaceFirst(",?0+(%?)$", "$1") : text;
    }

    /** Small things as they are written, without comments and without the word they begin with. */
    private static String written(EObject element, String label) {
        var node = NodeModelUtils.findActualNodeFor(element);
        var text = node == null ? "" : NodeModelUtils.getTokenText(node);
        return text.regionMatches(true, 0, label + " ", 0, label.length() + 1)
                ? text.substring(label.length() + 1)
                : text;
    }
}
