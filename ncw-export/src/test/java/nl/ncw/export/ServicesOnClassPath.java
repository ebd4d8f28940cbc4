package nl.ncw.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Objects;

/** A class path that has one thing more: the class of a service, and the file that names it. */
public final class ServicesOnClassPath extends ClassLoader {
    private final Class<?> service;
    private final Class<?> provider;

    public ServicesOnClassPath(Class<?> service, Class<?> provider) {
        super(service.getClassLoader());
        this.service = service;
        this.provider = provider;
    }

    /** The provider as a class of no module, as it is on a class path. */
    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.equals(provider.getName())) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        String file = provider.getSimpleName() + ".class";
        try (InputStream in = Objects.requireNonNull(provider.getResourceAsStream(file))) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return name.equals("META-INF/services/" + service.getName())
                ? Collections.enumeration(Collections.singleton(url(provider.getName())))
                : Collections.emptyEnumeration();
    }

    private static URL url(String content) throws MalformedURLException {
        return new URL(null, "memory:services", new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                return new URLConnection(url) {
                    @Override
                    public void connect() {
                        // nothing to connect to
                    }

                    @Override
                    public InputStream getInputStream() {
                        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
                    }
                };
            }
        });
    }
}
