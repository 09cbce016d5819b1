package id.jenjang.dsl.ide.compare;

/**
 * Something an element holds that is different.
 *
 * @param label what it is, for people: "Satuan", "Target 2023"
 * @param before its value as people read it; empty for none
 * @param after its value as people read it; empty for none
 */
public record FeatureChange(String label, String before, String after) {}
