package id.jenjang.diagram;

import java.util.List;

/**
 * A node of the tree to draw.
 *
 * @param title first lines, bold; may be empty
 * @param text further text; may be empty; line ends begin a new line
 * @param children nodes below, from left to right
 */
public record Node(String title, String text, List<Node> children) {

    public Node {
        children = List.copyOf(children);
    }

    /** Number of levels from this node down, at least 1. */
    public int depth() {
        return 1 + children.stream().mapToInt(Node::depth).max().orElse(0);
    }
}
