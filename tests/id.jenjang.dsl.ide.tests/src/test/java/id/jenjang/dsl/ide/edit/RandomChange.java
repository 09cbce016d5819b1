package id.jenjang.dsl.ide.edit;

import id.jenjang.dsl.ide.edit.EditResult.Reason;
import id.jenjang.dsl.ide.edit.ModelChange.References;
import id.jenjang.dsl.ide.edit.PlainTree.Spot;
import id.jenjang.model.RencanaPackage.Literals;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** A change at random, and the same done to plain trees. */
final class RandomChange {

    private static final List<String> WORDS =
            List.of(
                    "biasa",
                    "",
                    "dua kata",
                    "petik \" dan \\ {x}",
                    "garis\nbaru",
                    "é // x /* y",
                    "B");

    private final Random random;
    private final Map<Path, PlainTree> trees;
    private final List<Spot> spots = new ArrayList<>();
    private Spot spot;
    private ModelChange change;
    private Runnable inTrees;
    private Reason refusal;

    RandomChange(Random random, Map<Path, PlainTree> trees) {
        this.random = random;
        this.trees = trees;
        trees.forEach(
                (path, tree) ->
                        tree.collect(new Spot(null, null, tree, ElementRef.file(path)), spots));
        while (change == null) {
            choose();
        }
    }

    /** Whether anything is left that could be changed. */
    static boolean isPossible(Collection<PlainTree> trees) {
        return trees.stream().anyMatch(tree -> !tree.get(Literals.BERKAS__ELEMEN).isEmpty());
    }

    ModelChange change() {
        return change;
    }

    /** Why it must be refused; empty when nothing but the grammar may stand in its way. */
    Optional<Reason> mustBeRefused() {
        return Optional.ofNullable(refusal);
    }

    /** Does the change to the trees. */
    void toTrees() {
        inTrees.run();
    }

    /**
     * The element whose contents are changed, and nothing else; null when more than that may be.
     */
    PlainTree touched() {
        return switch (change) {
            case ModelChange.SetValues set -> spot.tree();
            case ModelChange.SetYears set -> spot.tree();
            case ModelChange.AddChild add -> spot.tree();
            case ModelChange.AddSibling add -> spot.parent();
            case ModelChange.Reorder move -> spot.parent();
            case ModelChange.Delete delete when delete.references() == References.KEEP ->
                    spot.parent();
            default -> null;
        };
    }

    private void choose() {
        spot = spots.get(random.nextInt(spots.size()));
        switch (random.nextInt(17)) {
            case 0, 1, 2, 3 -> setValue(spot);
            case 4 -> setYears();
            case 5, 6 -> add(spot);
            case 7 -> move(spot);
            case 8 -> reorder(spot);
            case 9 -> delete(spot);
            case 10 -> rename(spot);
            case 11 -> sibling(spot);
            case 12 -> duplicate(spot);
            case 13 -> deleteUnlessReferredTo(spot);
            case 14 -> deleteWithReferences(spot);
            case 15 -> silence(spot);
            default -> setTwo(spot);
        }
    }

    private void setValue(Spot spot) {
        var features = spot.tree().type.getEAllStructuralFeatures();
        var feature = features.isEmpty() ? null : features.get(random.nextInt(features.size()));
        if (feature == null || spot.parent() == null || feature.isTransient()) {
            return;
        }
        var values = values(spot.tree(), feature);
        if (values != null) {
            set(spot, Map.of(feature, values));
        }
    }

    private void setTwo(Spot spot) {
        var both = new LinkedHashMap<EStructuralFeature, List<Object>>();
        var features = spot.tree().type.getEAllAttributes();
        for (int i = 0; i < 2 && !features.isEmpty(); i++) {
            var feature = features.get(random.nextInt(features.size()));
            var values = feature.isTransient() ? null : values(spot.tree(), feature);
            if (values != null) {
                both.put(feature, values);
            }
        }
        if (spot.parent() != null && !both.isEmpty()) {
            set(spot, both);
        }
    }

    private void set(Spot spot, Map<EStructuralFeature, List<Object>> values) {
        var set = new ModelChange.SetValues(spot.ref(), values);
        change = set;
        inTrees = () -> set.values().forEach((feature, list) -> spot.tree().set(feature, list));
    }

    private List<Object> values(PlainTree tree, EStructuralFeature feature) {
        boolean none = random.nextInt(4) == 0;
        int count = none ? 0 : feature.isMany() ? 1 + random.nextInt(3) : 1;
        var list = new ArrayList<Object>();
        if (feature.isMany() && random.nextBoolean()) {
            list.addAll(tree.get(feature));
            if (!list.isEmpty() && random.nextBoolean()) {
                list.remove(random.nextInt(list.size()));
            }
            count = random.nextInt(2);
        }
        for (int i = 0; i < count; i++) {
            var value = value(feature);
            if (value == null) {
                return null;
            }
            list.add(list.isEmpty() ? 0 : random.nextInt(list.size() + 1), value);
        }
        return list.stream().anyMatch(PlainTree.class::isInstance) ? null : list;
    }

    private Object value(EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            return reference.isContainment() ? element(reference) : "Rujuk" + random.nextInt(5);
        }
        var type = ((EAttribute) feature).getEAttributeType();
        if (type instanceof EEnum literals) {
            return literals.getELiterals()
                    .get(random.nextInt(literals.getELiterals().size()))
                    .getInstance();
        }
        if (feature == Literals.BERNAMA__ID) {
            return "Nama" + random.nextInt(1_000_000);
        }
        return switch (type.getInstanceClass().getSimpleName()) {
            case "String" -> WORDS.get(random.nextInt(WORDS.size()));
            case "int", "Integer" -> 1990 + random.nextInt(100);
            case "BigDecimal" ->
                    new BigDecimal(random.nextInt(2_000_000)).movePointLeft(random.nextInt(3));
            case "LocalDate" -> LocalDate.of(2024, 1 + random.nextInt(12), 7);
            case "boolean", "Boolean" -> true;
            default -> throw new IllegalStateException(type.toString());
        };
    }

    /** An element like one that is somewhere, with other names. */
    ElementData element(EReference feature) {
        var type = feature.getEReferenceType();
        var like =
                spots.stream()
                        .filter(
                                each ->
                                        each.parent() != null
                                                && type.isSuperTypeOf(each.tree().type))
                        .toList();
        return like.isEmpty() ? null : fresh(like.get(random.nextInt(like.size())).tree().data());
    }

    private ElementData fresh(ElementData data) {
        var values = new LinkedHashMap<EStructuralFeature, List<Object>>();
        data.values()
                .forEach(
                        (feature, list) ->
                                values.put(
                                        feature,
                                        feature == Literals.BERNAMA__ID
                                                ? List.of("Baru" + random.nextInt(1_000_000))
                                                : list.stream()
                                                        .map(
                                                                each ->
                                                                        each
                                                                                        instanceof
                                                                                        ElementData
                                                                                                d
                                                                                ? fresh(d)
                                                                                : each)
                                                        .toList()));
        return new ElementData(data.type(), values);
    }

    static EReference containment(EClass type, Random random) {
        var all = type.getEAllContainments().stream().filter(EStructuralFeature::isMany).toList();
        return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
    }

    private void add(Spot spot) {
        var feature = containment(spot.tree().type, random);
        var data = feature == null ? null : element(feature);
        if (data != null) {
            var list = spot.tree().get(feature);
            int index = random.nextInt(list.size() + 1);
            change = new ModelChange.AddChild(spot.ref(), feature, index, data);
            inTrees = () -> list.add(index, PlainTree.of(data));
        }
    }

    /** A rule is not to speak of an element. */
    private void silence(Spot spot) {
        if (spot.parent() != null && Literals.SIMPUL.isSuperTypeOf(spot.tree().type)) {
            var data = ElementData.of(Literals.ABAIKAN).with(Literals.ABAIKAN__ATURAN, "J203");
            var silent =
                    random.nextBoolean() ? data : data.with(Literals.ABAIKAN__ALASAN, "é // x");
            change =
                    new ModelChange.AddChild(
                            spot.ref(), Literals.SIMPUL__ABAIKAN, Integer.MAX_VALUE, silent);
            inTrees = () -> spot.tree().get(Literals.SIMPUL__ABAIKAN).add(PlainTree.of(silent));
        }
    }

    private void setYears() {
        var tables =
                spots.stream()
                        .filter(
                                each ->
                                        each.tree().type == Literals.TABEL_TARGET
                                                || each.tree().type == Literals.INDIKATOR)
                        .toList();
        if (tables.isEmpty()) {
            return;
        }
        spot = tables.get(random.nextInt(tables.size()));
        setYears(spot);
    }

    private void setYears(Spot spot) {
        var feature =
                spot.tree().type == Literals.INDIKATOR
                        ? Literals.INDIKATOR__KONDISI_AWAL
                        : Literals.TABEL_TARGET__NILAI;
        var values = new TreeMap<Integer, ElementData>();
        for (int year = 2021; year < 2027; year++) {
            if (random.nextBoolean()) {
                values.put(
                        year,
                        ElementData.of(Literals.NILAI_ANGKA)
                                .with(
                                        Literals.NILAI_ANGKA__ANGKA,
                                        value(Literals.NILAI_ANGKA__ANGKA)));
            }
        }
        change = new ModelChange.SetYears(spot.ref(), feature, null, values);
        inTrees =
                () -> {
                    var rows = new ArrayList<Object>();
                    values.forEach(
                            (year, value) ->
                                    rows.add(
                                            ElementData.of(Literals.NILAI_TAHUN)
                                                    .with(Literals.NILAI_TAHUN__TAHUN, year)
                                                    .with(Literals.NILAI_TAHUN__NILAI, value)));
                    spot.tree().set(feature, rows);
                };
    }

    private void move(Spot spot) {
        if (spot.parent() == null || !spot.feature().isMany()) {
            return;
        }
        var homes =
                spots.stream()
                        .filter(each -> !spot.tree().contains(each.tree()))
                        .filter(each -> each.tree() != spot.parent())
                        .filter(
                                each ->
                                        each.tree()
                                                .type
                                                .getEAllReferences()
                                                .contains(spot.feature()))
                        .toList();
        if (!homes.isEmpty()) {
            var home = homes.get(random.nextInt(homes.size()));
            var list = home.tree().get(spot.feature());
            int index = random.nextInt(list.size() + 1);
            change =
                    new ModelChange.Move(
                            spot.ref(), home.ref(), (EReference) spot.feature(), index);
            inTrees =
                    () -> {
                        spot.remove();
                        list.add(index, spot.tree());
                    };
        }
    }

    private void reorder(Spot spot) {
        if (spot.parent() == null || !spot.feature().isMany()) {
            return;
        }
        var list = spot.parent().get(spot.feature());
        int index = random.nextInt(list.size());
        change = new ModelChange.Reorder(spot.ref(), index);
        inTrees =
                () -> {
                    spot.remove();
                    list.add(index, spot.tree());
                };
    }

    private void delete(Spot spot) {
        if (spot.parent() != null) {
            change = new ModelChange.Delete(spot.ref(), References.KEEP);
            inTrees = () -> spot.remove();
        }
    }

    private void deleteUnlessReferredTo(Spot spot) {
        if (spot.parent() != null) {
            change = new ModelChange.Delete(spot.ref(), References.REFUSE);
            inTrees = () -> spot.remove();
            boolean referredTo =
                    new RandomDeletion(trees.values(), spots).isReferredTo(List.of(spot));
            refusal = referredTo ? Reason.REFERRED_TO : null;
        }
    }

    private void deleteWithReferences(Spot spot) {
        if (spot.parent() != null) {
            change = new ModelChange.Delete(spot.ref(), References.REMOVE);
            inTrees = () -> new RandomDeletion(trees.values(), spots).remove(List.of(spot));
        }
    }

    private void sibling(Spot spot) {
        var data = spot.parent() == null ? null : element((EReference) spot.feature());
        if (data != null) {
            change = new ModelChange.AddSibling(spot.ref(), data);
            inTrees = () -> RandomCopies.behind(spot, PlainTree.of(data));
            refuseBesideOnlyChild(spot);
        }
    }

    private void duplicate(Spot spot) {
        if (spot.parent() != null) {
            change = new ModelChange.Duplicate(spot.ref());
            inTrees = () -> RandomCopies.duplicate(spot, trees.values());
            refuseBesideOnlyChild(spot);
        }
    }

    /** Nothing can stand beside what there can be but one of. */
    private void refuseBesideOnlyChild(Spot spot) {
        refusal = spot.feature().isMany() ? null : Reason.NOT_ALLOWED;
    }

    private void rename(Spot spot) {
        var id = spot.tree().values.get(Literals.BERNAMA__ID);
        if (id != null && !id.isEmpty()) {
            var from = (String) id.getFirst();
            var to = "Ganti" + random.nextInt(1_000_000);
            change = new ModelChange.Rename(spot.ref(), to);
            inTrees = () -> trees.values().forEach(tree -> tree.rename(from, to));
        }
    }
}
