export function headerSamples(policy: string): Readonly<Record<'web.config' | 'headers/nginx.conf' | 'headers/apache.conf', string>>;
