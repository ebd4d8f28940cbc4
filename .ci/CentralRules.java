import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;

/**
 * Checks a folder of staged artifacts against what Maven Central asks, and against what we promise: a parent that is a BOM
 * of the four modules, licences in the jars, and a list of components. Prints each thing that is missing.
 *
 * <p>Arguments: the folder, the version, and {@code --release} if the address of the project may no longer be a placeholder.
 */
final class CentralRules {
    private static final Set<String> MODULES = new TreeSet<>(List.of("ncw-model", "ncw-catalogue", "ncw-validation", "ncw-export"));
    private static final List<String> REQUIRED_IN_POM = List.of(
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "developers/developer/organization",
            "scm/connection",
            "scm/url");
    private static final List<String> UNWANTED_IN_POM = List.of(
            "parent",
            "build",
            "profiles",
            "repositories",
            "pluginRepositories",
            "distributionManagement",
            "properties",
            "dependencies/dependency[scope = 'test']",
            "dependencies/dependency[not(version)]");

    private final Path group;
    private final String version;
    private final boolean release;
    private final List<String> problems = new ArrayList<>();

    private CentralRules(Path staging, String version, boolean release) {
        this.group = staging.resolve("nl/ncw");
        this.version = version;
        this.release = release;
    }

    public static void main(String[] args) throws Exception {
        CentralRules rules = new CentralRules(Path.of(args[0]), args[1], List.of(args).contains("--release"));
        rules.check();
        rules.problems.forEach(System.err::println);
        if (!rules.problems.isEmpty()) {
            System.err.println(rules.problems.size() + " things to mend before a release.");
            System.exit(1);
        }
    }

    private void check() throws Exception {
        Set<String> expected = new TreeSet<>(MODULES);
        expected.add("ncw");
        Set<String> staged = new TreeSet<>();
        try (Stream<Path> folders = Files.list(group)) {
            folders.forEach(folder -> staged.add(folder.getFileName().toString()));
        }
        require(staged.equals(expected), "staged: expected " + expected + ", was " + staged);
        for (String artifact : staged) {
            checkPom(artifact, file(artifact, ".pom"));
            if (!artifact.equals("ncw")) {
                checkJars(artifact);
            }
            Path components = file(artifact, "-cyclonedx.json");
            require(Files.isRegularFile(components), components.getFileName() + " is missing");
        }
        try (Stream<Path> files = Files.walk(group)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                checkFile(file);
            }
        }
    }

    private void checkPom(String artifact, Path file) throws Exception {
        Document pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        for (String path : REQUIRED_IN_POM) {
            require(!text(pom, path).isBlank(), artifact + ": the pom has no " + path);
        }
        for (String path : UNWANTED_IN_POM) {
            require(count(pom, path) == 0, artifact + ": the pom has " + path);
        }
        String coordinates = text(pom, "groupId") + ":" + text(pom, "artifactId") + ":" + text(pom, "version");
        require(coordinates.equals("nl.ncw:" + artifact + ":" + version), artifact + ": the pom is of " + coordinates);
        String content = Files.readString(file);
        require(!content.contains("SNAPSHOT"), artifact + ": the pom names a SNAPSHOT");
        require(!content.contains("${"), artifact + ": the pom has a property without a value");
        if (text(pom, "url").contains(".invalid")) {
            require(!release, artifact + ": project.home is a placeholder, " + text(pom, "url"));
            System.out.println(artifact + ": the address is a placeholder; a release needs a real one");
        }
        if (artifact.equals("ncw")) {
            checkBom(pom);
        } else {
            require(count(pom, "dependencyManagement") == 0, artifact + ": the pom manages dependencies");
        }
    }

    private void checkBom(Document pom) throws Exception {
        String path = "dependencyManagement/dependencies/dependency";
        require(count(pom, path) == MODULES.size(), "ncw: as a BOM it manages other things than our modules");
        for (String module : MODULES) {
            String managed = path + "[groupId = 'nl.ncw' and artifactId = '" + module + "' and version = '" + version
                    + "' and not(type) and not(scope)]";
            require(count(pom, managed) == 1, "ncw: as a BOM it does not manage " + module);
        }
        require(count(pom, "dependencies") == 0, "ncw: a BOM has no dependencies");
    }

    private void checkJars(String artifact) throws IOException {
        try (JarFile jar = new JarFile(file(artifact, ".jar").toFile())) {
            for (String entry : List.of("META-INF/LICENSE", "META-INF/NOTICE", "module-info.class")) {
                require(jar.getEntry(entry) != null, artifact + ": the jar has no " + entry);
            }
            Attributes manifest = jar.getManifest().getMainAttributes();
            for (String name : List.of("Implementation-Title", "Implementation-Version", "Implementation-Vendor")) {
                require(manifest.getValue(name) != null, artifact + ": the manifest has no " + name);
            }
            require(version.equals(manifest.getValue("Implementation-Version")), artifact + ": the manifest is of another version");
        }
        try (JarFile sources = new JarFile(file(artifact, "-sources.jar").toFile())) {
            require(sources.getEntry("module-info.java") != null, artifact + ": no sources in the jar of sources");
        }
        try (JarFile javadoc = new JarFile(file(artifact, "-javadoc.jar").toFile())) {
            require(javadoc.getEntry("index.html") != null, artifact + ": no Javadoc in the jar of Javadoc");
            require(
                    javadoc.stream().noneMatch(entry -> entry.getName().contains("/internal/")),
                    artifact + ": Javadoc of packages that are not exported");
        }
    }

    /** Signatures themselves are verified by GnuPG, in .ci/release. */
    private void checkFile(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (!name.matches(".*\\.(asc|md5|sha1|sha256|sha512)")) {
            require(Files.isRegularFile(Path.of(file + ".asc")), name + " is not signed");
            checkSum(file, ".md5", "MD5");
            checkSum(file, ".sha1", "SHA-1");
        }
    }

    private void checkSum(Path file, String extension, String algorithm) throws IOException {
        Path sum = Path.of(file + extension);
        if (!Files.isRegularFile(sum)) {
            problems.add(sum.getFileName() + " is missing");
            return;
        }
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
            require(HexFormat.of().formatHex(digest).equals(Files.readString(sum).strip()), sum.getFileName() + " is of another file");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Path file(String artifact, String ending) {
        return group.resolve(artifact).resolve(version).resolve(artifact + "-" + version + ending);
    }

    private static String text(Document pom, String path) throws Exception {
        return XPathFactory.newInstance().newXPath().evaluate("/project/" + path, pom).strip();
    }

    private static int count(Document pom, String path) throws Exception {
        return Integer.parseInt(XPathFactory.newInstance().newXPath().evaluate("count(/project/" + path + ")", pom));
    }

    private void require(boolean met, String problem) {
        if (!met) {
            problems.add(problem);
        }
    }
}
