package io.careline.core.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * Finds what a user sees and no comment tells about: public types and their public or protected members, overriding ones
 * aside. Doclint's own check would ask for a {@code @param} and a {@code @return} each time as well.
 */
final class Uncommented extends TreePathScanner<Void, Void> {
    private final DocTrees comments;
    private final CompilationUnitTree unit;
    private final List<String> found = new ArrayList<>();

    private Uncommented(DocTrees comments, CompilationUnitTree unit) {
        this.comments = comments;
        this.unit = unit;
    }

    /** Each finding is a place and a name, such as {@code Money.java:12 plus}. */
    static List<String> in(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavacTask task =
                (JavacTask) ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of(), null, sources);
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            Uncommented scanner = new Uncommented(DocTrees.instance(task), unit);
            scanner.scan(unit, null);
            found.addAll(scanner.found);
        }
        return found;
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree node, Void nothing) {
        if (node.getModule() != null) {
            report(node.getModule(), "module");
        }
        if (node.getSourceFile().getName().endsWith("package-info.java")) {
            report(node.getPackage(), "package");
        }
        return super.visitCompilationUnit(node, null);
    }

    @Override
    public Void visitClass(ClassTree node, Void nothing) {
        if (!isVisible(node.getModifiers())) {
            return null;
        }
        report(node, node.getSimpleName().toString());
        return super.visitClass(node, null);
    }

    @Override
    public Void visitMethod(MethodTree node, Void nothing) {
        if (isVisible(node.getModifiers()) && !isOverriding(node.getModifiers())) {
            report(node, node.getName().toString());
        }
        return null;
    }

    @Override
    public Void visitVariable(VariableTree node, Void nothing) {
        if (isVisible(node.getModifiers())) {
            report(node, node.getName().toString());
        }
        return null;
    }

    private boolean isVisible(ModifiersTree modifiers) {
        Set<Modifier> flags = modifiers.getFlags();
        return flags.contains(Modifier.PUBLIC)
                || flags.contains(Modifier.PROTECTED)
                || (isInInterface() && !flags.contains(Modifier.PRIVATE));
    }

    private boolean isInInterface() {
        Tree.Kind owner = getCurrentPath().getParentPath().getLeaf().getKind();
        return owner == Tree.Kind.INTERFACE || owner == Tree.Kind.ANNOTATION_TYPE;
    }

    private static boolean isOverriding(ModifiersTree modifiers) {
        return modifiers.getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    private void report(Tree tree, String name) {
        if (comments.getDocComment(TreePath.getPath(unit, tree)) == null) {
            long start = comments.getSourcePositions().getStartPosition(unit, tree);
            String file = unit.getSourceFile().getName();
            found.add(file.substring(file.lastIndexOf('/') + 1) + ":"
                    + unit.getLineMap().getLineNumber(start) + " " + name);
        }
    }
}
