package io.careline.core.contract;

import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.cmp.JarArchiveComparatorOptions.OverrideCompatibilityChange;
import japicmp.filter.AnnotationBehaviorFilter;
import japicmp.filter.AnnotationClassFilter;
import japicmp.filter.AnnotationFieldFilter;
import japicmp.filter.JavaDocLikeClassFilter;
import japicmp.model.JApiClass;
import japicmp.model.JApiCompatibilityChangeType;
import japicmp.model.JApiSemanticVersionLevel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The two runs of japicmp as the build has them: values may have new methods, what users implement may not. */
final class Comparison {
    private Comparison() {}

    /** The types that differ so that a user's code no longer compiles or runs. */
    static Set<String> broken(Path before, Path after) {
        Set<String> broken = new TreeSet<>();
        Stream.concat(compare(before, after, values()), compare(before, after, ports()))
                .filter(type -> !type.isBinaryCompatible() || !type.isSourceCompatible())
                .forEach(type -> broken.add(type.getFullyQualifiedName()));
        return broken;
    }

    /** What the build lists as implemented by users, from its pom. */
    static List<String> listed(String execution, String list) {
        try {
            Document pom = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(Path.of("..", "pom.xml").toFile());
            NodeList found = (NodeList) XPathFactory.newInstance()
                    .newXPath()
                    .evaluate(
                            "//execution[id='" + execution + "']//" + list + "/text()[not(contains(., '@'))]",
                            pom,
                            XPathConstants.NODESET);
            return Stream.iterate(0, index -> index + 1)
                    .limit(found.getLength())
                    .map(index -> found.item(index).getNodeValue())
                    .sorted()
                    .toList();
        } catch (IOException | ParserConfigurationException | SAXException | XPathExpressionException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<JApiClass> compare(Path before, Path after, JarArchiveComparatorOptions options) {
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        options.getFilters().getExcludes().add(new AnnotationClassFilter("@io.careline.common.Incubating"));
        options.getFilters().getExcludes().add(new AnnotationFieldFilter("@io.careline.common.Incubating"));
        options.getFilters().getExcludes().add(new AnnotationBehaviorFilter("@io.careline.common.Incubating"));
        return new JarArchiveComparator(options)
                        .compare(
                                new JApiCmpArchive(before.toFile(), "before"),
                                new JApiCmpArchive(after.toFile(), "after"))
                        .stream();
    }

    private static JarArchiveComparatorOptions values() {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        listed("values", "exclude")
                .forEach(port -> options.getFilters().getExcludes().add(new JavaDocLikeClassFilter(port)));
        Stream.of(
                        JApiCompatibilityChangeType.METHOD_ADDED_TO_INTERFACE,
                        JApiCompatibilityChangeType.METHOD_ABSTRACT_ADDED_IN_IMPLEMENTED_INTERFACE)
                .forEach(change -> options.addOverrideCompatibilityChange(
                        new OverrideCompatibilityChange(change, true, true, JApiSemanticVersionLevel.MINOR)));
        return options;
    }

    private static JarArchiveComparatorOptions ports() {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        listed("ports", "include")
                .forEach(port -> options.getFilters().getIncludes().add(new JavaDocLikeClassFilter(port)));
        return options;
    }
}
